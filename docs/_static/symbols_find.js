// Finds a name of any release, however it is spelled. What it looks through is in
// symbols_releases.js, a script of this site that is loaded when somebody asks: a script can be read
// from a folder too. Where no public name is found it loads symbols_inside.js: what classes have,
// modules that were never public, and where public objects are defined.

(() => {
  "use strict";
  const SHOWN = 60;
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  let rows = null;
  let data = null;

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
      const made = Object.assign(document.createElement("script"), { src: base + name });
      made.addEventListener("load", resolve);
      made.addEventListener("error", reject);
      document.head.append(made);
    });

  let loading = null;
  const load = () => {
    loading ??= script("symbols_releases.js").then(prepare);
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
  const inside = () => {
    deeper ??= script("symbols_inside.js");
    return deeper;
  };

  const look = (text) => {
    return inside().then(() => {
      const name = spelled(text);
      const exact = rows.find((row) => row.low === name.toLowerCase());
      const row = exact ? null : (member(name) ?? inner(text));
      return row ? { all: 1, some: [row] } : { all: 0, some: [] };
    });
  };

  // Classes that messages of Python call otherwise than programs do.
  const PUBLIC = {
    eagertensor: "tensor",
    symbolictensor: "tensor",
    resourcevariable: "variable",
    functional: "model",
  };

  // A member of a class that is known by its last name alone, as messages of Python name it.
  const memberOf = (name, of) =>
    load().then(() => {
      return inside().then(() => {
        const low = of.toLowerCase();
        const classes = rows.filter((row) => row.last === (PUBLIC[low] ?? low));
        const found = classes.map((row) => member(`${row.name}.${name}`)).filter(Boolean);
        return found.sort((a, b) => a.name.length - b.name.length)[0] ?? null;
      });
    });

  // The row of a name; null where no release had it.
  const exact = (name) =>
    load().then(() => {
      const low = spelled(name).toLowerCase();
      const row = rows.find((one) => one.low === low);
      return row ?? look(name).then((found) => found.some[0] ?? null);
    });

  const isLoaded = () => rows !== null;
  window.symbolFinder = { SHOWN, exact, find, isLoaded, load, look, memberOf, spelled };
})();
