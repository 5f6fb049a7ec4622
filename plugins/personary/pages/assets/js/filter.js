// Filters of an index: tick boxes show and hide the entries of a list. Without this script everything is shown.
//
// <form data-pn-filter="list" hidden> with boxes (name, value) and a [role=status] that knows its sentences;
// <ul id="list"> whose entries carry data-keys='["name:value", …]'. Within a row any ticked box will do, between
// rows all must agree. What is ticked stands in the address, so that a filtered list can be shared.
(() => {
  const start = (form) => {
    const list = document.getElementById(form.dataset.pnFilter);
    if (!list) return;
    const entries = [...list.children].map((entry) => [entry, new Set(JSON.parse(entry.dataset.keys || "[]"))]);
    const boxes = [...form.querySelectorAll("input[type=checkbox]")];
    const said = form.querySelector("[role=status]");
    const reset = form.querySelector("button[type=reset]");
    const fill = (sentence, shown) => sentence.replace("{shown}", shown).replace("{all}", entries.length);

    const tickFromAddress = () => {
      const address = new URLSearchParams(location.search);
      for (const box of boxes) box.checked = address.getAll(box.name).includes(box.value);
    };

    const show = () => {
      const rows = new Map();
      for (const box of boxes) {
        if (box.checked) rows.set(box.name, [...(rows.get(box.name) || []), `${box.name}:${box.value}`]);
      }
      let shown = 0;
      for (const [entry, keys] of entries) {
        entry.hidden = ![...rows.values()].every((wanted) => wanted.some((key) => keys.has(key)));
        if (!entry.hidden) shown += 1;
      }
      if (reset) reset.hidden = rows.size === 0;
      const sentence = rows.size === 0 ? "all" : shown === 0 ? "none" : "some";
      if (said) said.textContent = fill(said.dataset[sentence] || "", shown);
    };

    const writeAddress = () => {
      const address = new URL(location.href);
      for (const name of new Set(boxes.map((box) => box.name))) address.searchParams.delete(name);
      for (const box of boxes) if (box.checked) address.searchParams.append(box.name, box.value);
      history.replaceState(history.state, "", address);
    };

    form.addEventListener("change", () => { show(); writeAddress(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { show(); writeAddress(); boxes[0]?.focus(); }));
    addEventListener("popstate", () => { tickFromAddress(); show(); });
    form.hidden = false;
    tickFromAddress();
    // On a small screen the list comes first; what is ticked stays in sight.
    const all = form.querySelector("details");
    if (all && matchMedia("(max-width: 44.99em)").matches) all.open = boxes.some((box) => box.checked);
    show();
  };
  for (const form of document.querySelectorAll("form[data-pn-filter]")) start(form);
})();
