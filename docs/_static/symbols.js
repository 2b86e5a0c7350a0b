// Filters all symbols as a reader types. What it looks through is in symbols_index.js, a script of
// this site that is loaded when the field is used: a script can be read from a folder too.
// Whatever is typed or found is only ever put in as text.

(() => {
  "use strict";
  const SHOWN = 60;
  const place = document.getElementById("symbol-filter");
  if (!place) return;
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  let rows = null;
  let data = null;
  let active = -1;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const field = element("input", {
    type: "search",
    id: "symbol-field",
    autocomplete: "off",
    spellcheck: false,
  });
  const list = element("ul", { id: "symbol-found", className: "symbol-found" });
  const told = element("p", { className: "symbol-told" });
  const label = element("label", { htmlFor: "symbol-field" }, "Symbol of TensorFlow 1");
  const attributes = {
    role: "combobox",
    "aria-controls": "symbol-found",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
  };
  Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));
  field.placeholder = "tf.placeholder";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Symbols");
  told.setAttribute("role", "status");
  place.append(label, field, told, list);

  const prepare = () => {
    data = window.symbolsIndex;
    rows = data.rows.split("\n").map((line) => {
      const [name, status, page, now] = line.split("\t");
      const low = name.toLowerCase();
      return {
        name,
        low,
        last: low.slice(low.lastIndexOf(".") + 1),
        status: data.statuses[status],
        page: data.pages[page],
        now,
      };
    });
  };

  let loading = null;
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = element("script", { src: base + place.dataset.index });
      script.addEventListener("load", () => resolve(prepare()));
      script.addEventListener("error", reject);
      document.head.append(script);
    });
    return loading;
  };

  // The nearest first: the very name, then names that begin with what was typed, then all others.
  const rank = (row, query, last) => {
    if (row.low === query || row.low === `tf.${query}`) return 0;
    if (row.last === last && row.low.endsWith(query)) return 1;
    if (row.last.startsWith(last) && row.low.includes(query)) return 2;
    return row.low.includes(query) ? 3 : -1;
  };

  const find = (text) => {
    const query = text
      .trim()
      .toLowerCase()
      .replace(/\(.*$/, "")
      .replace(/^tensorflow\./, "tf.")
      .replace(/^tf\.compat\.v[12]\./, "tf.");
    if (!query) return null;
    const last = query.slice(query.lastIndexOf(".") + 1);
    const found = [[], [], [], []];
    let all = 0;
    for (const row of rows) {
      const place = rank(row, query, last);
      if (place < 0) continue;
      all += 1;
      if (found[place].length < SHOWN) found[place].push(row);
    }
    found.forEach((some) =>
      some.sort(
        (a, b) =>
          a.low.startsWith("tf.contrib") - b.low.startsWith("tf.contrib") ||
          a.low.length - b.low.length,
      ),
    );
    return { all, some: found.flat().slice(0, SHOWN) };
  };

  const option = (row, number) => {
    const link = element("a", { href: `${row.page}#${row.name}` }, element("code", {}, row.name));
    link.tabIndex = -1;
    const status = element("span", { className: `fate fate-${row.status[0]}` }, row.status[1]);
    const item = element("li", { id: `symbol-${number}` }, link, " ", status);
    if (row.now) item.append(" ", element("span", { className: "symbol-now" }, row.now));
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    return item;
  };

  const show = () => {
    active = -1;
    field.removeAttribute("aria-activedescendant");
    const found = find(field.value);
    list.replaceChildren(...(found ? found.some.map(option) : []));
    field.setAttribute("aria-expanded", String(Boolean(found?.all)));
    const more = found && found.all > SHOWN ? `, the nearest ${SHOWN} shown` : "";
    told.textContent = !found
      ? ""
      : `${found.all || "No"} ${found.all === 1 ? "symbol" : "symbols"}${more}`;
  };

  const choose = (number) => {
    const items = list.children;
    if (!items.length) return;
    items[active]?.setAttribute("aria-selected", "false");
    active = (number + items.length) % items.length;
    items[active].setAttribute("aria-selected", "true");
    items[active].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", items[active].id);
  };

  const ask = () =>
    rows
      ? show()
      : load().then(show, () => (told.textContent = "The list of symbols could not be loaded."));

  field.addEventListener("focus", load, { once: true });
  field.addEventListener("input", ask);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(active + 1);
    else if (event.key === "ArrowUp") choose(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter") list.children[Math.max(active, 0)]?.querySelector("a").click();
    else if (event.key === "Escape") {
      field.value = "";
      show();
    } else return;
    event.preventDefault();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    ask();
  }
})();
