// The timer on the facilitator's page: a comfort. Without it the plan says when each part begins.
(() => {
  "use strict";

  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  function furnish(timer) {
    const parts = [...timer.querySelectorAll("[data-seconds]")];
    const face = timer.querySelector("[data-pn-clock]");
    const said = timer.querySelector("[data-pn-said]");
    const run = timer.querySelector('[data-pn-do="run"]');
    let part = 0;
    let left = length(0);
    let ends = null; // The moment the part ends while running: a tab asleep in the background loses no time.
    let ticking = null;

    function length(n) { return Number(parts[n].dataset.seconds); }

    function show() {
      face.textContent = clock(left);
      parts.forEach((each, n) => {
        if (n === part) each.setAttribute("aria-current", "step");
        else each.removeAttribute("aria-current");
      });
      run.textContent = ends === null ? timer.dataset.start : timer.dataset.pause;
    }

    function pause() {
      clearInterval(ticking);
      ends = null;
    }

    function start() {
      ends = Date.now() + left * 1000;
      ticking = setInterval(tick, 250);
      if (left === length(part)) said.textContent = parts[part].dataset.begins;
    }

    function tick() {
      const now = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      if (now === left) return;
      if (left > 60 && now <= 60 && now > 0) said.textContent = timer.dataset.minute;
      left = now;
      if (left === 0) {
        pause();
        said.textContent = timer.dataset.over;
      }
      show();
    }

    // Leaves the clock running when it ran, so that one key leads through the whole scene.
    function go(n, running) {
      pause();
      part = n;
      left = length(n);
      if (running) start();
      show();
    }

    const acts = {
      run() {
        if (ends !== null) pause();
        else if (left > 0) start();
        else go(Math.min(part + 1, parts.length - 1), true);
        show();
      },
      next() { if (part + 1 < parts.length) go(part + 1, ends !== null || left === 0); },
      reset() { go(0, false); said.textContent = ""; },
    };
    timer.addEventListener("click", (event) => {
      const key = event.target.closest("[data-pn-do]");
      if (key) acts[key.dataset.pnDo]();
    });
    show();
    timer.hidden = false;
  }

  document.querySelectorAll("[data-pn-timer][hidden]").forEach(furnish);
})();
