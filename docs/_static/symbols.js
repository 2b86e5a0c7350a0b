// Finds a name of any release as a reader types, however it is spelled. What it looks through is in
// symbols_releases.js, a script of this site that is loaded when the field is used: a script can be
// read from a folder too. Where no public name is found it loads symbols_inside.js: what classes
// have, modules that were never public, and where public objects are defined.
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

  const prepare = () => {
    data = window.symbolsReleases;
    rows = data.rows.split("\n").map((line) => {
      const [name, status, page, now, spans] = line.split("\t");
      const low = name.toLowerCase();
      return {
        name,
        low,
        last: low.slice(low.lastIndexOf(".") + 1),
        status: data.statuses[status],
        page: data.pages[page],
        now,
        spans: data.spans[spans],
      };
    });
  };

  const script = (name) =>
    new Promise((resolve, reject) => {
      const made = element("script", { src: base + name });
      made.addEventListener("load", resolve);
      made.addEventListener("error", reject);
      document.head.append(made);
    });

  let loading = null;
  const load = () => {
    loading ??= script(place.dataset.names).then(prepare);
    return loading;
  };

  // What a name is called in the table: symbols/find.py says the same.
  const spelled = (text) => {
    const found = /^\s*from\s+([\w.]+)\s+import\s+\(?\s*(\w+)|^\s*import\s+([\w.]+)/.exec(text);
    let name = found ? (found[3] ?? `${found[1]}.${found[2]}`) : text.trim();
    name = name.replace(/^@/, "").split(/[(\s[=]/)[0];
    name = name.replace(/^K(?=\.)/, "tf.keras.backend");
    name = name.replace(/^tensorflow(_core)?(?=\.|$)/, "tf");
    name = name.replace(/^tf\.(?:(?:_api|api)\.v[12]|google)(?=\.|$)/, "tf");
    while (/^tf\.compat\.v[12](\.|$)/.test(name)) name = `tf${name.slice("tf.compat.v1".length)}`;
    return name.replace(/^(tf_keras|keras)(?=\.|$)/, "tf.keras");
  };

  // The nearest first: the very name, then names that begin with what was typed, then all others.
  const rank = (row, query, last) => {
    if (row.low === query || row.low === `tf.${query}`) return 0;
    if (row.last === last && row.low.endsWith(query)) return 1;
    if (row.last.startsWith(last) && row.low.includes(query)) return 2;
    return row.low.includes(query) ? 3 : -1;
  };

  const find = (text) => {
    const query = spelled(text).toLowerCase();
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

  // What is no public name: a member of a class, a module, the place where something is defined.
  const rowOf = (name) => rows.find((row) => row.name === name);

  const members = (name, above = []) => {
    const entry = window.symbolsInside.classes[name];
    const own = entry?.as ? window.symbolsInside.classes[entry.as] : entry;
    if (!own || above.includes(name)) return () => "";
    return (member) => {
      if (member in own.has) return own.has[member];
      const found = own.from.map((base) => members(base, [...above, name])(member));
      return found.find(Boolean) ?? "";
    };
  };

  const member = (name) => {
    const dot = name.lastIndexOf(".");
    const row = rowOf(name.slice(0, dot));
    const spans = row ? members(row.name)(name.slice(dot + 1)) : "";
    if (!spans) return null;
    const words = spans.split(" ").map((span) => {
      const [first, last] = span.split("-");
      return last ? `${first} to ${last}` : last === undefined ? first : `since ${first}`;
    });
    return {
      ...row,
      name,
      to: row.name,
      status: ["same", "member"],
      now: "",
      spans: words.join(", "),
    };
  };

  const inner = (text) => {
    const { places, modules, inner: known } = window.symbolsInside;
    const asked = spelled(text)
      .replace(/^tf(?=\.keras\b)/, "")
      .replace(/^\.|^tf\./, "");
    const full = /^keras\b/.test(asked) ? asked : `tensorflow.${asked}`;
    const never = (name, spans, now) => {
      const row = rowOf(now) ?? rowOf(now.replace(/^keras/, "tf.keras"));
      const [page, to] = row ? [row.page, row.name] : ["index.html", ""];
      return { name, to, page, now, spans, status: ["gone", "never public"] };
    };
    if (known[full]) return never(full, ...known[full]);
    const dot = asked.lastIndexOf(".");
    const last = asked.slice(dot + 1);
    for (const [space, words] of Object.entries(places[asked.slice(0, dot)] ?? {})) {
      const word = words.split(" ").find((one) => one === last || one.startsWith(`${last}=`));
      if (word) {
        const row = rowOf(`${space}.${word.slice(word.indexOf("=") + 1)}`);
        if (row) return { ...row, now: row.now || row.name };
      }
    }
    const parts = full.split(".");
    for (let end = parts.length; end > Math.max(parts.length - 3, 1); end -= 1) {
      const there = modules[parts.slice(0, end - 1).join(".")] ?? {};
      for (const [spans, names] of Object.entries(there)) {
        if (!names.split(" ").includes(parts[end - 1])) continue;
        const module = parts.slice(0, end).join(".");
        const spaces = Object.keys(places[module.replace(/^tensorflow\./, "")] ?? {});
        return never(module, spans, known[module]?.[1] || spaces[0] || "");
      }
    }
    return null;
  };

  let deeper = null;
  const look = (text) => {
    deeper ??= script(place.dataset.inside);
    return deeper.then(() => {
      const name = spelled(text);
      const exact = rows.find((row) => row.low === name.toLowerCase());
      const row = exact ? null : (member(name) ?? inner(text));
      return row ? { all: 1, some: [row] } : { all: 0, some: [] };
    });
  };

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
    rows
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
