// The search as a reader sees it: in the dialog of each page, and on search.html. What it looks
// through (search_engine.js, search_index.js, symbols_index.js) is loaded when the search is first
// used, as scripts, so that it works from a folder too; what errors.js knows is loaded when a query
// reads like an error. Results are links in a list: arrow keys go from one to the next. Whatever is
// typed, pasted or found is only ever put in as text.

(() => {
  "use strict";

  const WAIT = 60; // milliseconds after a key before it is searched
  const SLOW = 300; // milliseconds of loading before that is told
  const FEW = 8; // results in the dialog
  const MANY = 30; // results at first on the page
  const EXAMPLES = ["tf.nn.dropout", "why is my gradient None", "has no attribute 'Session'"];

  const files = document.currentScript.src.replace(/[^/]*$/, "");
  const root = new URL("../", files).href;

  const element = (name, properties, ...children) => {
    const { role, ...rest } = properties || {};
    const made = Object.assign(document.createElement(name), rest);
    if (role) made.setAttribute("role", role);
    made.append(...children.filter((child) => child !== ""));
    return made;
  };

  // -- What is loaded -------------------------------------------------------------------------------

  const once = new Map();
  const script = (address) => {
    if (!once.has(address)) {
      once.set(
        address,
        new Promise((resolve, reject) => {
          const made = element("script", { src: address });
          made.addEventListener("load", resolve);
          made.addEventListener("error", () => {
            once.delete(address); // the next key tries again
            made.remove();
            reject(new Error(address));
          });
          document.head.append(made);
        }),
      );
    }
    return once.get(address);
  };

  let index = null;
  const prepared = async () => {
    if (index) return index;
    const symbols = script(`${files}symbols_index.js`).catch(() => null); // a site may have none
    await Promise.all([
      script(`${files}search_engine.js`),
      script(`${files}search_index.js`),
      symbols,
    ]);
    index ??= window.searchEngine.prepare(window.searchIndex, window.symbolsIndex);
    return index;
  };

  let finder = null;
  // The errors that a message may be, as the page of errors finds them.
  const errorsLike = async (query) => {
    if (!window.searchIndex.errors || !window.searchEngine.looksLikeError(query)) return [];
    await Promise.all([script(`${files}errors.js`), script(`${root}errors_index.js`)]);
    finder ??= window.errorFinder.prepare(window.errorsIndex);
    return window.errorFinder.search(finder, query);
  };

  // -- What is shown --------------------------------------------------------------------------------

  const marked = (pieces) =>
    pieces.map(([text, isAsked]) => (isAsked ? element("mark", {}, text) : text));

  // What a reader calls one result of a kind, and several.
  const called = (kind) => window.searchIndex.kinds.find(([name]) => name === kind).slice(1);

  const label = (kind) =>
    element("span", { className: `search-kind search-kind-${kind}` }, called(kind)[0]);

  const symbolOf = ({ symbol }) => {
    const title = [element("code", {}, symbol.name)];
    if (symbol.status)
      title.push(
        " ",
        element("span", { className: `fate fate-${symbol.status[0]}` }, symbol.status[1]),
      );
    return { title, text: symbol.now ? [symbol.now] : [] };
  };

  const recordOf = ({ kind, record }, units) => {
    const { excerpt } = window.searchEngine;
    if (kind === "error")
      return {
        title: [element("code", {}, record.heading)],
        text: marked(excerpt(record.text, units)),
      };
    const isSection = kind === "page" && record.anchor;
    const title = isSection
      ? [element("span", { className: "search-page" }, record.title), " › ", record.heading]
      : [record.heading];
    return { title, text: marked(excerpt(record.text, units)) };
  };

  const item = (result, units) => {
    const { title, text } = result.symbol ? symbolOf(result) : recordOf(result, units);
    const link = element(
      "a",
      { href: root + window.searchEngine.address(index, result) },
      label(result.kind),
      element("span", { className: "search-title" }, ...title),
    );
    if (text.length) link.append(element("span", { className: "search-text" }, ...text));
    const made = element("li", { className: "search-result" }, link);
    if (result.also.length) {
      const also = element("p", { className: "search-also" }, "Also there: ");
      result.also.forEach((record, place) => {
        also.append(
          place ? " · " : "",
          element("a", { href: root + record.address }, record.heading),
        );
      });
      made.append(also);
    }
    return made;
  };

  const count = (number, [one, many]) => `${number} ${(number === 1 ? one : many).toLowerCase()}`;

  // What may be tried where nothing was asked or found: words, and links.
  const advice = (nothing) => {
    const lines = [
      element(
        "p",
        {},
        nothing
          ? "Try fewer or other words, or the name of one function. A typo or two does not matter."
          : "Ask for a name, in words, or with an error message.",
      ),
    ];
    const tries = element("p", {}, "For example: ");
    EXAMPLES.forEach((text, place) => {
      const link = element("a", { href: `${root}search.html?q=${encodeURIComponent(text)}` }, text);
      tries.append(place ? ", " : "", link);
    });
    lines.push(tries);
    return element("div", { className: "search-advice" }, ...lines);
  };

  const asError = (query) =>
    element(
      "p",
      { className: "search-as-error" },
      element(
        "a",
        { href: `${root}${window.searchIndex.errors}?q=${encodeURIComponent(query)}` },
        "Look this up as an error message",
      ),
    );

  // The query in the page's address, so that it can be kept, sent, and gone back to.
  const remember = (query) => {
    const address = new URL(location.href);
    address.search = query && new URLSearchParams({ q: query });
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page opened from a folder may not change its address.
    }
  };

  // -- One place of the search ----------------------------------------------------------------------

  const begin = (place, isPage) => {
    const form = place.querySelector("form.bd-search");
    const field = form.querySelector("input");
    const found = place.querySelector(".search-found");
    const told = found.querySelector(".search-told");
    let timer = 0;
    let turn = 0; // the number of the newest query: what an older one finds is not shown
    let shown = MANY;
    let kind = "";
    let last = null; // what was found last

    const clear = (text) => {
      found.removeAttribute("aria-busy");
      told.textContent = text;
      found.replaceChildren(told);
    };

    const filters = (results) => {
      const counts = {};
      results.forEach((result) => (counts[result.kind] = (counts[result.kind] || 0) + 1));
      const kinds = window.searchIndex.kinds.map(([one]) => one).filter((one) => counts[one]);
      if (kinds.length < 2) return "";
      const button = (one, text) => {
        const made = element("button", { type: "button", textContent: text });
        made.setAttribute("aria-pressed", String(kind === one));
        made.addEventListener("click", () => {
          kind = one;
          shown = MANY;
          show();
          [...found.querySelectorAll(".search-filters button")]
            .find((other) => other.textContent === text)
            ?.focus();
        });
        return made;
      };
      const buttons = kinds.map((one) => button(one, `${called(one)[1]} ${counts[one]}`));
      return element(
        "div",
        { className: "search-filters", role: "group", ariaLabel: "Kinds of results" },
        button("", `All ${results.length}`),
        ...buttons,
      );
    };

    const foot = (query, total, most) => {
      if (!isPage) {
        const text = total > most ? `All ${total} results` : "Page of results";
        return element(
          "p",
          { className: "search-all" },
          element("a", { href: `${form.action}?q=${encodeURIComponent(query)}` }, text),
          " ",
          element("kbd", {}, "Enter"),
        );
      }
      if (total <= most) return "";
      const more = element("button", {
        type: "button",
        className: "search-more",
        textContent: "Show more",
      });
      more.addEventListener("click", () => {
        shown += MANY;
        show();
        found.querySelectorAll(".search-result > a")[most]?.focus();
      });
      return more;
    };

    const show = () => {
      const { query, results, units } = last;
      if (!results.length) {
        clear(`Nothing found for “${query}”.`);
        found.append(advice(true));
        return;
      }
      if (!results.some((result) => result.kind === kind)) kind = "";
      const some = kind ? results.filter((result) => result.kind === kind) : results;
      const most = isPage ? shown : FEW;
      const list = element(
        "ul",
        { className: "search-results" },
        ...some.slice(0, most).map((result) => item(result, units)),
      );
      clear(count(some.length, kind ? called(kind) : ["result", "results"]));
      if (isPage) found.append(filters(results));
      if (window.searchIndex.errors && window.searchEngine.looksLikeError(query))
        found.append(asError(query));
      found.append(list, foot(query, some.length, most));
    };

    const find = async (typing) => {
      const query = field.value.trim();
      turn += 1;
      const mine = turn;
      if (isPage) remember(query);
      if (!query) {
        last = null;
        clear("");
        found.append(advice(false));
        return;
      }
      const slow = setTimeout(() => {
        if (mine === turn) told.textContent = "Loading the index …";
      }, SLOW);
      try {
        await prepared();
        const errors = await errorsLike(query).catch(() => []);
        if (mine !== turn) return;
        last = { query, ...window.searchEngine.search(index, query, { typing, errors }) };
        shown = MANY;
        show();
      } catch {
        if (mine === turn) clear("The index of the search could not be loaded.");
      } finally {
        clearTimeout(slow);
      }
    };

    const later = () => {
      found.setAttribute("aria-busy", "true");
      clearTimeout(timer);
      timer = setTimeout(find, WAIT, true);
    };

    // A pasted traceback does not fit a line: its last error says what happened.
    const paste = (event) => {
      const lines = (event.clipboardData?.getData("text") || "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
      if (lines.length < 2) return;
      event.preventDefault();
      const error = lines
        .filter((line) => /^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Warning)\b/.test(line))
        .pop();
      field.setRangeText(
        error || lines[lines.length - 1],
        field.selectionStart,
        field.selectionEnd,
        "end",
      );
      later();
    };

    const links = () => [
      ...found.querySelectorAll(
        ".search-result > a, .search-as-error a, .search-all a, .search-more, .search-advice a",
      ),
    ];

    const keys = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const all = links();
      const here = all.indexOf(document.activeElement);
      const inField = document.activeElement === field;
      if (event.key === "ArrowDown" && (inField || here >= 0)) (all[here + 1] || field).focus();
      else if (event.key === "ArrowUp" && (inField || here >= 0))
        (inField ? all[all.length - 1] || field : all[here - 1] || field).focus();
      else if (event.key === "Escape" && here >= 0) field.focus();
      else if (event.key === "Escape" && isPage && inField && field.value) {
        field.value = "";
        find(false);
      } else if (here >= 0 && event.key.length === 1 && event.key !== " ") {
        field.focus(); // the letter goes there
        return;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };

    field.addEventListener("input", later);
    field.addEventListener("paste", paste);
    place.addEventListener("keydown", keys);
    form.addEventListener("submit", (event) => {
      if (!isPage && field.value.trim()) return; // the page of all results
      event.preventDefault();
      clearTimeout(timer);
      find(false);
    });
    if (isPage) {
      field.value = new URLSearchParams(location.search).get("q") || "";
      field.focus();
    } else prepared().catch(() => {});
    find(false);
  };

  const dialog = document.getElementById("pst-search-dialog");
  const page = document.querySelector(".bd-search-container");
  if (page) begin(page, true);
  else if (dialog) begin(dialog, false);
})();
