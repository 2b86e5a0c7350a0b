// The field that finds a name of any release as a reader types; symbols_find.js does the finding.
// Whatever is typed or found is only ever put in as text.

(() => {
  "use strict";
  const place = document.getElementById("symbol-filter");
  if (!place) return;
  const { SHOWN, find, isLoaded, load, look, spelled } = window.symbolFinder;
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
  const label = element(
    "label",
    { htmlFor: "symbol-field" },
    "A name of any release of TensorFlow or Keras",
  );
  const attributes = {
    role: "combobox",
    "aria-controls": "symbol-found",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
  };
  Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));
  field.placeholder = "tf.placeholder, keras.layers.Dense, tensorflow.python.framework.ops";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names");
  told.setAttribute("role", "status");
  place.append(label, field, told, list);

  const option = (row, number) => {
    const to = row.to ?? row.name;
    const href = to ? `${row.page}#${to}` : row.page;
    const link = element("a", { href }, element("code", {}, row.name));
    link.tabIndex = -1;
    const status = element("span", { className: `fate fate-${row.status[0]}` }, row.status[1]);
    const item = element("li", { id: `symbol-${number}` }, link, " ", status);
    if (row.now) item.append(" ", element("span", { className: "symbol-now" }, row.now));
    if (row.spans) item.append(" ", element("small", { className: "symbol-spans" }, row.spans));
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    return item;
  };

  const show = () => {
    const found = find(field.value);
    tell(found);
    const asked = field.value;
    if (found && !found.all && spelled(asked).includes(".")) {
      look(asked).then(
        (other) => asked === field.value && tell(other),
        () => undefined, // what is inside could not be loaded: nothing is found
      );
    }
  };

  const tell = (found) => {
    active = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...(found ? found.some.map(option) : []));
    field.setAttribute("aria-expanded", String(Boolean(found?.all)));
    const more = found && found.all > SHOWN ? `, the nearest ${SHOWN} shown` : "";
    told.textContent = !found
      ? ""
      : `${found.all || "No"} ${found.all === 1 ? "name" : "names"}${more}`;
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
    isLoaded()
      ? show()
      : load().then(show, () => (told.textContent = "The list of names could not be loaded."));

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
