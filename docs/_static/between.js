// The page of what changes from one release to another: two fields, and what is found below them.
// The choice stands in the address (#from=2.8&to=2.21), so that a link keeps it. The data are a
// script of this site, loaded by this page alone; all of them are only ever put in as text.

(() => {
  "use strict";
  const place = document.getElementById("between");
  if (!place) return;
  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const SHORT = 60;
  let data = null;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const asked = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    const newest = window.betweenCompare.release(data, data.newest);
    const number = (key, otherwise) => {
      const found = given.has(key) ? window.betweenCompare.release(data, given.get(key)) : -1;
      return found < 0 ? otherwise : found;
    };
    return [number("from", window.betweenCompare.release(data, "2.15")), number("to", newest)];
  };

  // -- What is shown ---------------------------------------------------------------------------

  const choice = (id, words) => {
    const field = element("select", { id });
    const newestFirst = data.releases.map((one, number) => [one, number]).reverse();
    field.append(
      ...newestFirst.map(([one, number]) =>
        element("option", { value: String(number) }, one.name.replace(/^TensorFlow /, "")),
      ),
    );
    return [element("label", { htmlFor: id }, words, field), field];
  };

  const name = (text) => {
    const space = text.slice(0, text.lastIndexOf("."));
    const code = element("code", {}, text);
    const page = data.spaces[space];
    return page ? element("a", { href: `${page}#${text}` }, code) : code;
  };

  const output = (text) => element("pre", {}, element("code", {}, text || "(nothing)"));

  const example = (row) => {
    const short = row.before.length + row.after.length <= SHORT && !row.after.includes("\n");
    const summary = element("summary", {}, element("code", {}, row.statement.split("\n")[0]));
    if (short) {
      const [was, now] = [row.before || "(nothing)", row.after || "(nothing)"];
      const change = element("span", { className: "between-short" });
      change.append(element("del", {}, was), " → ", element("ins", {}, now));
      summary.append(" ", change);
    }
    if (data.places[row.number]) {
      const title = data.pages[data.places[row.number].split("#")[0]][1];
      summary.append(" ", element("span", { className: "between-page" }, title));
    }
    const links = element("p", {});
    if (row.number === undefined) links.append(name(row.name), ", as programs of 1.15 call it");
    else if (!data.places[row.number]) links.append(`${row.name}, since ${row.since}`);
    else {
      const [page, anchor] = data.places[row.number].split("#");
      const [address, title] = data.pages[page];
      links.append(element("a", { href: `${address}#${anchor}` }, title));
      links.append(`, since ${row.since}`);
    }
    const body = element("dl", {});
    if (row.statement.includes("\n")) {
      body.append(element("dt", {}, "Program"), element("dd", {}, output(row.statement)));
    }
    body.append(element("dt", {}, "Before"), element("dd", {}, output(row.before)));
    body.append(element("dt", {}, "From then on"), element("dd", {}, output(row.after)));
    return element("details", {}, summary, links, body);
  };

  const symbol = (row) => {
    const item = element("li", {}, name(row.name));
    if (row.since) item.append(` since ${row.since}`);
    if (row.now) item.append(": type ", element("code", {}, row.now));
    if (row.change) {
      item.append(": ");
      row.change.split("`").forEach((part, number) => {
        item.append(number % 2 ? element("code", {}, part) : part);
      });
    }
    return item;
  };

  // Names by their namespaces, those with a word on what to type first; a large one is closed.
  const symbols = (rows) => {
    const groups = new Map();
    for (const row of rows) {
      const space = row.name.split(".").slice(0, /^tf\.(keras|contrib)\./.test(row.name) ? 3 : 2);
      const key = space.length > row.name.split(".").length - 1 ? space.slice(0, -1) : space;
      const group = key.join(".");
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(row);
    }
    const sorted = [...groups].sort(
      ([a], [b]) => a.startsWith("tf.contrib") - b.startsWith("tf.contrib") || (a < b ? -1 : 1),
    );
    return sorted.map(([space, some]) => {
      const summary = element("summary", {}, element("code", {}, space), ` ${some.length}`);
      some.sort((one, other) => Number(!one.now) - Number(!other.now));
      const group = element("details", {}, summary);
      group.addEventListener(
        "toggle",
        () => group.append(element("ul", {}, ...some.map(symbol))), // made when it is looked at
        { once: true },
      );
      return group;
    });
  };

  const packages = (before, after) => {
    const rows = Object.entries(data.packages).map(([key, words]) => {
      const [was, now] = [before, after].map((n) => data.releases[n].packages[key] ?? "none");
      const cell = element("td", {}, was === now ? now : element("strong", {}, now));
      const head = element("th", { scope: "row" }, words);
      return element("tr", {}, head, element("td", {}, was), cell);
    });
    const heads = ["Package", data.releases[before].name, data.releases[after].name].map((words) =>
      element("th", { scope: "col" }, words),
    );
    const head = element("thead", {}, element("tr", {}, ...heads));
    const made = element("table", { className: "table" }, head, element("tbody", {}, ...rows));
    const around = { className: "pst-scrollable-table-container between-packages", tabIndex: 0 };
    return element("div", around, made);
  };

  const section = (kind, rows) => {
    const title = element("h2", { id: kind }, `${data.kinds[kind]} `);
    title.append(element("span", { className: "between-count" }, String(rows.length)));
    const made = element("section", { className: `between-${kind}` }, title);
    if (!rows.length) made.append(element("p", {}, "Nothing that the examples or names show."));
    else if (kind === "silent") {
      const numbers = rows.filter((row) => window.betweenCompare.rank(row) < 2);
      const others = rows.filter((row) => window.betweenCompare.rank(row) === 2);
      for (const [words, some] of [
        ["In numbers alone", numbers],
        ["In what is shown", others],
      ]) {
        if (!some.length) continue;
        const count = element("span", { className: "between-count" }, String(some.length));
        made.append(element("h3", {}, `${words} `, count), ...some.map(example));
      }
    } else if ("statement" in rows[0]) made.append(...rows.map(example));
    else made.append(...symbols(rows));
    return made;
  };

  // -- The page --------------------------------------------------------------------------------

  const found = element("div", { className: "between-found" });
  const told = element("p", { className: "between-told" });
  told.setAttribute("role", "status");

  const show = () => {
    const [before, after] = asked();
    fields.from.value = String(before);
    fields.to.value = String(after);
    const rows = window.betweenCompare.between(data, before, after);
    const counts = Object.entries(rows).map(([kind, some]) => {
      const link = element("a", { href: `#${kind}` }, `${data.kinds[kind]}: ${some.length}`);
      link.addEventListener("click", (event) => {
        event.preventDefault(); // the choice stays in the address
        document.getElementById(kind).scrollIntoView();
      });
      return element("li", {}, link);
    });
    const names = [before, after].map((number) => data.releases[number].name);
    told.textContent = `From ${names[0]} to ${names[1]}`;
    const contents = element("ul", { className: "between-contents" }, ...counts);
    const sections = Object.entries(rows).map(([kind, some]) => section(kind, some));
    found.replaceChildren(contents, packages(before, after), ...sections);
  };

  const choose = () => {
    const [from, to] = [fields.from, fields.to].map((field) => data.releases[field.value].id);
    location.hash = `from=${from}&to=${to}`;
  };

  const fields = {};
  const start = () => {
    data = window.betweenData;
    const [from, fromField] = choice("between-from", "The release that you have");
    const [to, toField] = choice("between-to", "The release that you go to");
    fields.from = fromField;
    fields.to = toField;
    for (const field of [fromField, toField]) field.addEventListener("change", choose);
    place.append(element("div", { className: "between-choice" }, from, to), told, found);
    window.addEventListener("hashchange", () => {
      if (!location.hash || location.hash.includes("from=")) show(); // else a heading is asked for
    });
    show();
  };

  const script = element("script", { src: base + place.dataset.file });
  script.addEventListener("load", start);
  script.addEventListener("error", () => {
    place.append(element("p", {}, "The data of releases could not be loaded."));
  });
  document.head.append(script);
})();
