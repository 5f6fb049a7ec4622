// Words of the glossary: what one means shows beside it, for pointer, keyboard and touch. Without this script each is
// a link to the glossary, described to those who listen. On touch the first tap shows, the second follows the link.
(() => {
  "use strict";
  let shown = null; // The link whose meaning is in sight.
  let leaving = null;
  let touched = false;

  const word = (target) => (target instanceof Element ? target.closest("a.pn-term") : null);
  const tipOf = (link) => document.getElementById(link.getAttribute("aria-describedby"));

  function hide() {
    clearTimeout(leaving);
    if (shown) tipOf(shown).hidden = true;
    shown = null;
  }

  function place(link, tip) {
    const ground = tip.offsetParent.getBoundingClientRect();
    // A word may run over the end of a line: the meaning belongs to its first part.
    const at = link.getClientRects()[0];
    const room = document.documentElement.clientWidth - tip.offsetWidth - 12;
    const above = at.bottom + tip.offsetHeight + 6 > innerHeight && at.top > tip.offsetHeight + 60;
    tip.style.left = `${Math.max(12, Math.min(at.left, room)) - ground.left}px`;
    tip.style.top = `${(above ? at.top - tip.offsetHeight - 4 : at.bottom + 4) - ground.top}px`;
  }

  function show(link) {
    clearTimeout(leaving);
    if (shown === link) return;
    hide();
    const tip = tipOf(link);
    if (!tip) return;
    shown = link;
    tip.hidden = false;
    place(link, tip);
  }

  // The pointer may rest on the meaning itself, and needs a moment to get there.
  function hideSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(() => { if (shown !== document.activeElement) hide(); }, 250);
  }

  document.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = word(event.target);
    if (link) show(link);
    else if (shown && event.target.closest?.(".pn-tip")) clearTimeout(leaving);
    else if (shown) hideSoon();
  });
  document.addEventListener("focusin", (event) => {
    const link = word(event.target);
    if (!link) hide();
    else if (!touched && link.matches(":focus-visible")) show(link);
  });
  document.addEventListener("click", (event) => {
    const link = word(event.target);
    if (link && touched && shown !== link) {
      event.preventDefault();
      show(link);
    } else if (!link && !event.target.closest?.(".pn-tip")) hide();
  });
  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") hide();
  });
  addEventListener("resize", hide);
})();
