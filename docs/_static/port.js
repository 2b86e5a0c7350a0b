// The page that checks a pasted program. It looks while the reader types, in slices, so that nothing
// freezes, and needs no server. What is pasted is only ever inserted as text, and leaves the page only
// by the button that copies.

(() => {
  "use strict";

  const PAUSE = 250; // milliseconds after the last key
  const TURN = 25; // milliseconds of work before the page may answer
  const LONG = 400; // milliseconds after which it says that it reads
  const ROWS = 200; // symbols that are shown at first
  const FEW = 5; // places whose lines are shown without being asked
  const LINKS = 25; // lines that a finding names at first
  const LINES = 5000; // lines of the program that are shown
  const WIDE = 2000; // characters of a line that are shown

  const place = document.getElementById("port");
  const { portData, portRead, portFate, portFind, portTell: tell, pythonParser } = window;
  if (!place || !portData || !pythonParser) return;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const byId = (id) => document.getElementById(id);
  const field = byId("port-code");
  const summary = byId("port-summary");
  const target = byId("port-result");
  const copy = byId("port-copy");
  const clear = byId("port-clear");

  let tools = null;
  let last = null; // the newest result
  let turn = 0; // a newer run ends an older one

  // Text with its code in back quotes; both are text.
  const prose = (text) =>
    text.split("`").map((part, at) => (at % 2 ? element("code", {}, part) : part));

  const links = (one) => {
    const found = [];
    const [address, title] = portData.links[one.page] || [];
    if (address) found.push(element("a", { href: address }, title));
    const { page, anchor } = tell.listed(tools.index, one);
    if (page) {
      const href = `${portData.listed.replace("@", page)}#${anchor}`;
      found.push(element("a", { href }, element("code", {}, anchor)));
    }
    return found;
  };

  const reportLink = (one) => {
    const { page, anchor } = tell.listed(tools.index, one);
    const own = portData.links[one.page];
    const href = page ? `${portData.listed.replace("@", page)}#${anchor}` : own?.[0];
    return href ? new URL(href, document.baseURI).href : "";
  };

  const badge = (one) =>
    element("span", { className: `fate fate-${one.status}` }, tell.STATUSES[one.status][0]);

  const goTo = (id) => (event) => {
    const there = byId(id);
    if (!there) return;
    event.preventDefault();
    for (let up = there.closest("details"); up; up = up.parentElement.closest("details"))
      up.open = true;
    place.querySelectorAll(".port-there").forEach((old) => old.classList.remove("port-there"));
    there.classList.add("port-there");
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: "center" });
  };

  const linkTo = (id, text, properties) => {
    const made = element("a", { href: `#${id}`, ...properties }, text);
    made.addEventListener("click", goTo(id));
    return made;
  };

  const lineLinks = (group, reading) => {
    const lines = [...new Set(group.places.map((one) => one.line))];
    const cell = element("p", { className: "port-where" });
    const add = (some) =>
      some.forEach((line) =>
        cell.append(linkTo(`port-line-${line}`, tell.where(reading.place(line))), " "),
      );
    add(lines.slice(0, LINKS));
    if (lines.length > LINKS) {
      const more = element("button", { type: "button" }, `${lines.length - LINKS} more`);
      more.addEventListener("click", () => {
        more.remove();
        add(lines.slice(LINKS));
      });
      cell.append(more);
    }
    return cell;
  };

  // What is said of a symbol in one way of its use, with the lines, which are folded where many.
  const way = (group, reading) => {
    const what = element("div", { id: group.id, tabIndex: -1, className: "port-way" });
    if (group.typed) {
      const text = tell.isCode(group.typed) ? element("code", {}, group.typed) : group.typed;
      what.append(
        element(
          "p",
          { className: "port-type" },
          tell.isCode(group.typed) ? "Type " : "Instead: ",
          text,
        ),
      );
    }
    if (group.text) what.append(element("p", {}, ...prose(group.text)));
    const found = links(group);
    if (found.length) {
      const see = element("p", { className: "port-see" }, "See ");
      found.forEach((link, at) => see.append(at ? ", " : "", link));
      what.append(see);
    }
    const lines = lineLinks(group, reading);
    const few = group.places.length <= FEW;
    if (few) lines.prepend(lines.children.length === 1 ? "Line " : "Lines ");
    what.append(
      few
        ? lines
        : element("details", {}, element("summary", {}, `${group.places.length} places`), lines),
    );
    return what;
  };

  const row = (symbol, reading) => {
    const [worst] = symbol.ways;
    const times = symbol.places > 1 ? `${symbol.places} × ` : "";
    const name = element("th", { scope: "row" }, times, element("code", {}, symbol.name));
    const status = element("td", {}, worst.sure ? "" : "perhaps ", badge(worst));
    const what = element("td", {}, way(worst, reading));
    const more = symbol.ways.slice(1);
    if (more.length) {
      const rest = more.map((group) => {
        const made = way(group, reading);
        if (group.status !== worst.status || group.sure !== worst.sure)
          made.prepend(group.sure ? "" : "perhaps ", badge(group));
        return made;
      });
      const said = element("summary", {}, tell.plural(more.length, "other use"));
      what.append(element("details", {}, said, ...rest));
    }
    return element("tr", {}, name, status, what);
  };

  const table = (symbols, reading, caption) => {
    const head = element(
      "tr",
      {},
      ...["Symbol", "What became of it", "Now"].map((text) =>
        element("th", { scope: "col" }, text),
      ),
    );
    const body = element("tbody", {});
    const made = element(
      "table",
      { className: "table port-table" },
      element("caption", {}, caption),
      element("thead", {}, head),
      body,
    );
    const add = (some) => some.forEach((symbol) => body.append(row(symbol, reading)));
    add(symbols.slice(0, ROWS));
    const box = element("div", { className: "port-box" }, made);
    if (symbols.length > ROWS) {
      const more = element("button", { type: "button" }, `Show ${symbols.length - ROWS} more`);
      more.addEventListener("click", () => {
        more.remove();
        add(symbols.slice(ROWS));
      });
      box.append(more);
    }
    return box;
  };

  // The program with marks, some lines at a time.
  const program = (result, groups, mine) => {
    const { lines } = result.reading;
    const marks = new Map(); // a line's findings, each with its row
    groups.forEach((group) =>
      group.places.forEach((one) => {
        if (!marks.has(one.line)) marks.set(one.line, []);
        marks.get(one.line).push({ one, group });
      }),
    );
    const unread = new Set(result.unread);
    const code = element("code", {});
    const pre = element("pre", { tabIndex: 0, className: "port-program" }, code);
    pre.setAttribute("role", "region");
    pre.setAttribute("aria-label", "Your program, with marks");
    const makeLine = (text, number) => {
      const line = element("span", {
        className: "port-line",
        id: `port-line-${number}`,
        tabIndex: -1,
      });
      const { cell, line: own } = result.reading.place(number);
      line.dataset.number = cell ? `${cell}:${own}` : String(own);
      if (unread.has(number)) line.classList.add("port-unread");
      let at = 0;
      const found = (marks.get(number) || []).sort((a, b) => a.one.column - b.one.column);
      found.forEach(({ one, group }) => {
        const from = one.column - 1;
        const to = Math.min(one.end - 1, WIDE);
        if (from < at || to <= from) return;
        const title = `${tell.STATUSES[one.status][0]}${group.typed ? `: ${group.typed}` : ""}`;
        const mark = linkTo(group.id, text.slice(from, to), {
          className: `port-mark fate-${tell.quiet(one) ? "same" : one.status}`,
          title,
        });
        if (tell.quiet(one)) mark.tabIndex = -1;
        line.append(text.slice(at, from), mark);
        at = to;
      });
      line.append(text.slice(at, WIDE), text.length > WIDE ? " …" : "", "\n");
      return line;
    };
    let next = 0;
    const more = () => {
      if (mine !== turn) return;
      const end = performance.now() + TURN;
      const part = document.createDocumentFragment();
      while (next < Math.min(lines.length, LINES) && performance.now() < end) {
        part.append(makeLine(lines[next], next + 1));
        next += 1;
      }
      code.append(part);
      if (next < Math.min(lines.length, LINES)) setTimeout(more);
    };
    more();
    return pre;
  };

  const show = (result, mine) => {
    last = result;
    const { findings, reading } = result;
    const groups = tell.grouped(findings, portFate.rank);
    groups.forEach((group, at) => {
      group.id = `port-row-${at + 1}`;
    });
    const symbols = (some) => tell.bySymbol(some, portFate.rank);
    const loud = symbols(groups.filter((group) => !tell.quiet(group)));
    const quiet = symbols(groups.filter((group) => tell.quiet(group)));
    summary.textContent = tell.summary(findings);
    const parts = [];
    const missing = tell.unread(result.unread, reading.place);
    if (missing) parts.push(element("p", { className: "port-missing" }, missing));
    if (result.cut)
      parts.push(
        element(
          "p",
          { className: "port-missing" },
          "Only the beginning was read: the program is too long.",
        ),
      );
    if (loud.length) parts.push(table(loud, reading, "What has changed, the worst first"));
    if (quiet.length) {
      const folded = element(
        "details",
        {},
        element(
          "summary",
          {},
          `${quiet.length} that ${quiet.length === 1 ? "is" : "are"} as before`,
        ),
        table(quiet, reading, "What is as it was"),
      );
      parts.push(folded);
    }
    if (findings.length || result.unread.length) parts.push(program(result, groups, mine));
    if (reading.lines.length > LINES)
      parts.push(element("p", {}, `Only the first ${LINES} lines are shown with marks.`));
    target.replaceChildren(...parts);
    copy.disabled = false;
  };

  const check = () => {
    turn += 1;
    const mine = turn;
    const text = field.value;
    clear.disabled = !text;
    copy.disabled = true;
    if (!text.trim()) {
      last = null;
      summary.textContent = "";
      target.replaceChildren();
      return;
    }
    tools = tools || {
      parser: pythonParser.parser,
      index: portFate.prepare(portData),
      read: portRead.read,
    };
    const began = performance.now();
    const run = portFind.steps(text, tools);
    const more = () => {
      if (mine !== turn) return;
      const end = performance.now() + TURN;
      let step = run.next();
      while (!step.done && performance.now() < end) step = run.next();
      if (step.done) show(step.value, mine);
      else {
        if (performance.now() - began > LONG) summary.textContent = "Reading …";
        setTimeout(more);
      }
    };
    more();
  };

  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  });
  byId("port-example").addEventListener("click", () => {
    field.value = place.dataset.example;
    check();
  });
  clear.addEventListener("click", () => {
    field.value = "";
    check();
    field.focus();
  });

  // A page from a folder may not be given the clipboard: then the old way.
  const copied = (text) => {
    const plain = () => {
      const box = element("textarea", { value: text, className: "port-hidden" });
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      copy.focus();
      return done;
    };
    if (!navigator.clipboard) return Promise.resolve(plain());
    return navigator.clipboard.writeText(text).then(() => true, plain);
  };
  copy.addEventListener("click", () => {
    if (!last) return;
    copied(tell.report(last, tools.index, portFate.rank, reportLink)).then((done) => {
      copy.textContent = done ? "Copied" : "Not copied: your browser does not allow it";
      setTimeout(() => {
        copy.textContent = "Copy the report";
      }, 2000);
    });
  });
  if (field.value) check(); // what a browser kept over a reload
})();
