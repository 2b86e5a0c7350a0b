// Says what was found in words: one sentence or two for each finding, a summary, a report to copy.
// The page and the command both say these.

((root) => {
  "use strict";

  // How a reader is told a status: what it means, in a table and in a summary.
  const STATUSES = {
    gone: ["gone", "gone"],
    raises: ["raises", "there but raising"],
    tf_keras: ["needs tf_keras", "only with tf_keras"],
    different: ["does something else", "doing something else"],
    compat: ["in compat.v1 only", "only in compat.v1"],
    renamed: ["renamed", "renamed"],
    changed: ["changed", "changed"],
    unknown: ["not a public name", "no public name"],
    private: ["never public", "never public"],
    kept: ["as it was, in compat.v1", "as they were, in compat.v1"],
    newer: ["newer than 1.15", "newer than 1.15"],
    same: ["same", "as they were"],
  };
  const MILDEST_FIRST = [
    "same",
    "kept",
    "newer",
    "renamed",
    "changed",
    "compat",
    "different",
    "tf_keras",
    "raises",
    "gone",
    "unknown",
    "private",
  ];

  const list = (names) => names.map((name) => `\`${name}\``).join(", ");

  // What of the arguments that a call uses is no longer so, in sentences.
  const argumentsOf = (touched) => {
    const parts = (touched.renamed || []).map(([old, now]) => `\`${old}=\` is \`${now}=\` now.`);
    if (touched.gone) parts.push(`There is no ${list(touched.gone)} any more.`);
    if (touched.moved)
      parts.push(`Give by name, for the places are other ones: ${list(touched.moved)}.`);
    if (touched.ending)
      parts.push(
        `The file's name must end in ${touched.ending.map((one) => `\`${one}\``).join(" or ")}.`,
      );
    if (touched.needs) parts.push(`It must be given now: ${list(touched.needs)}.`);
    (touched.defaults || []).forEach(([name, [old, now]]) =>
      parts.push(`Not given, \`${name}\` is \`${now}\` now and was \`${old}\`.`),
    );
    return parts;
  };

  // What to type in place of a finding's symbol; empty where nothing needs to be.
  const typed = (one) => {
    if (!one.needs) return one.status === "private" ? one.now || "" : "";
    if (one.method) return one.instead || (one.now.startsWith("tf.compat.") ? "" : one.now);
    if (one.status === "renamed" || one.status === "compat") return one.now;
    if (one.status === "changed") return "";
    return one.instead || one.now || "";
  };

  const isCode = (text) =>
    (!/ /.test(text.split("(")[0]) || /^[\w.]+ = \w+$/.test(text)) && !text.startsWith("nothing");
  const asCode = (text) => (isCode(text) ? `\`${text}\`` : text);

  const last = (name) => name.slice(name.lastIndexOf(".") + 1);

  // The sentences of a finding, with code in back quotes.
  const told = (one) => {
    const parts = one.rule ? [one.rule] : [];
    const fate = one.fate || {};
    if (!one.sure && !one.rule)
      parts.push(`If this is of \`${one.key.slice(0, one.key.lastIndexOf("."))}\`.`);
    if (one.error)
      parts.push(
        `\`${one.error
          .replace(/`\*`/g, `'${last(one.key)}'`)
          .replace(/`/g, "'")
          .replace(/\.$/, "")}\`${/[.?!]$/.test(one.error) ? "" : "."}`,
      );
    if (one.status === "compat" && one.instead && typed(one) !== one.instead)
      parts.push(
        `${one.instead.startsWith("nothing") ? "Or " : "Better: "}${asCode(one.instead)}.`,
      );
    if (one.status === "kept" && one.instead)
      parts.push(`Without compat.v1: ${asCode(one.instead)}.`);
    else if (one.status === "kept" && one.now && !one.now.startsWith("tf.compat.v1."))
      parts.push(`Without compat.v1: \`${one.now}\`.`);
    if (one.status === "unknown")
      parts.push(
        one.via === "keras"
          ? "Today's Keras has no such public name."
          : "Neither TensorFlow 1.15 nor today's has such a public name.",
      );
    if (one.status === "private" && !one.note) parts.push("It was never public.");
    if (one.status === "different" && !one.note)
      parts.push("The name is there, and the same call gives something else.");
    parts.push(...argumentsOf(one.touched || {}));
    if (one.status === "changed" && quiet(one) && one.called && fate.args)
      parts.push("Arguments changed, none that this call uses.");
    if (one.note && (one.needs || one.look || one.status === "private")) parts.push(one.note);
    if (one.more) parts.push(one.more);
    if (one.guarded) parts.push("A test or a try stands around it.");
    return parts.join(" ");
  };

  // Whether a finding says no more than that all is as it was.
  const quiet = (one) =>
    (/^(?:same|newer)$/.test(one.status) && !one.more) ||
    (one.status === "changed" && !one.needs && !one.more && !Object.keys(one.touched).length);

  // Findings that say the same, together: the worst first, then by line.
  const grouped = (findings, rank) => {
    const groups = new Map();
    findings.forEach((one) => {
      const text = told(one);
      const key = [one.name, one.status, one.needs, one.sure, text].join("\n");
      if (!groups.has(key)) groups.set(key, { ...one, text, typed: typed(one), places: [] });
      groups.get(key).places.push(one);
    });
    return [...groups.values()].sort(
      (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
    );
  };

  // The same by symbol, the one with the worst first, then the one that is met most often:
  // {name, places, ways}, where `ways` are the groups of its findings, the worst first.
  const bySymbol = (groups, rank) => {
    const symbols = new Map();
    groups.forEach((one) => {
      if (!symbols.has(one.name)) symbols.set(one.name, { name: one.name, places: 0, ways: [] });
      const symbol = symbols.get(one.name);
      symbol.ways.push(one);
      symbol.places += one.places.length;
    });
    return [...symbols.values()].sort(
      (one, other) => rank(one.ways[0]) - rank(other.ways[0]) || other.places - one.places,
    );
  };

  const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  // "38 symbols in 120 places: 21 as they were, 9 renamed, 5 only in compat.v1, 3 gone."
  const summary = (findings) => {
    const sure = findings.filter((one) => one.sure);
    const worst = new Map(); // a symbol's worst status
    const order = (status) => MILDEST_FIRST.indexOf(status);
    sure.forEach((one) => {
      const status = one.status === "changed" && !one.needs ? "same" : one.status;
      const before = worst.get(one.name);
      if (before === undefined || order(status) > order(before)) worst.set(one.name, status);
    });
    const guesses = findings.length - sure.length;
    const more = guesses
      ? ` ${plural(guesses, "more place")} may be ${guesses === 1 ? "a method" : "methods"} of TensorFlow's.`
      : "";
    if (!worst.size) return `No symbol of TensorFlow was found.${more}`;
    const counts = MILDEST_FIRST.map((status) => [
      [...worst.values()].filter((one) => one === status).length,
      STATUSES[status][1],
    ]);
    const parts = counts
      .filter(([number]) => number)
      .map(([number, words]) => `${number} ${words}`);
    return `${plural(worst.size, "symbol")} in ${plural(sure.length, "place")}: ${parts.join(", ")}.${more}`;
  };

  // Lines that were not read, as spans: "Lines 3, 8–9 could not be read as Python …"
  const unread = (lines, place) => {
    if (!lines.length) return "";
    const spans = [];
    lines.forEach((line) => {
      const last = spans[spans.length - 1];
      if (last && last[1] === line - 1) last[1] = line;
      else spans.push([line, line]);
    });
    const named = spans
      .slice(0, 12)
      .map(([from, to]) =>
        from === to ? where(place(from)) : `${where(place(from))}–${where(place(to))}`,
      );
    const rest = spans.length > 12 ? ` and ${spans.length - 12} more` : "";
    const text = `${named.join(", ")}${rest} could not be read as Python in full; a symbol there may be missing.`;
    return place(lines[0]).cell ? text : `Line${lines.length > 1 ? "s" : ""} ${text}`;
  };

  const where = (place) =>
    place.cell ? `cell ${place.cell} line ${place.line}` : String(place.line);

  const cell = (text) => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

  // What is copied: Markdown.
  const report = (result, index, rank, link) => {
    const { findings, reading } = result;
    const head = [
      summary(findings),
      `Symbols of TensorFlow ${index.from}, looked up in TensorFlow ${index.tensorflow} with Keras ${index.keras}.`,
    ];
    const missing = unread(result.unread, reading.place);
    if (missing) head.push(missing);
    const rows = grouped(findings, rank)
      .filter((one) => !quiet(one))
      .map((one) => {
        const lines = one.places.map((at) => where(reading.place(at.line)));
        const page = link(one);
        const known = page ? `[${STATUSES[one.status][0]}](${page})` : STATUSES[one.status][0];
        const text = one.typed ? asCode(one.typed) : "";
        return `| ${[...new Set(lines)].join(", ")} | \`${cell(one.name)}\` | ${known} | ${cell(text)} | ${cell(one.text)} |`;
      });
    const table = [
      "| Line | Symbol | What became of it | Type instead | |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ];
    return `${head.join("\n\n")}\n${rows.length ? `\n${table.join("\n")}\n` : ""}`;
  };

  // The page that lists a symbol, and the symbol as its anchor; both empty where there is none.
  const listed = (index, one) => {
    const open = Object.keys(index.open).some((space) => one.key.startsWith(`${space}.`));
    if (!one.fate || !(index.known.has(one.key) || open)) return { page: "", anchor: "" };
    const space = one.key.split(".").slice(0, -1);
    const isClass = () => index.known.get(space.join("."))?.kind === "class";
    while (space.length > 1 && isClass()) space.pop();
    const deep = space[1] === "keras" || space[1] === "contrib" ? 3 : 2;
    return { page: space.slice(0, deep).join("."), anchor: one.key };
  };

  const all = {
    STATUSES,
    told,
    typed,
    quiet,
    isCode,
    grouped,
    bySymbol,
    plural,
    summary,
    unread,
    where,
    report,
    listed,
  };
  if (typeof module !== "undefined") module.exports = all;
  else root.portTell = all;
})(typeof self === "undefined" ? globalThis : self);
