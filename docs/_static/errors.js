// Finds the entry for an error message that a reader pastes. What a message says is compared by the
// words that it shares with each known wording, rare words counting more; where it names something
// (`has no attribute 'x'`, `No module named 'x'`), the name must be the same. Paths, numbers and
// frames are left out first, so that other people's files do not matter. What is pasted stays in
// the page and is never inserted as anything but text.

(() => {
  "use strict";

  const MOST = 200000; // characters that are read of a paste, from its end; a log can be longer
  const LONG = 300; // a longer word is data, not language
  const ENOUGH = 0.5; // the least likeness for an entry to be shown
  const TRIES = 8; // errors of one paste that are looked at, the last first
  const WHOLE = 6; // so many words may be the beginning of a long message
  const FIRST = 40; // so many words of a message say what it is about
  const LOOSE = 0.25; // a sentence of which this much is missing is still the same
  const OTHER = 0.7; // what is left of the likeness of two exceptions of different types
  const OWN = 0.2; // what a word counts that only the known wording's own program has chosen

  const ERROR = /^(?:[\w.]+\.)?_?[A-Z]\w*(?:Error|Exception|Warning|Iteration)\s*(?::|$)/;
  const FRAME =
    /^(?:File ["'<].*, line \d+|-+>? *\d+ |\d+ +\S|Traceback \(most recent|[~^]+$|.*defined at \(most recent call last|[\w./<>-]+\.py:\d+:?)/;
  const OVER =
    /^(?:During handling of|The above exception was|=+ |_{4,}|Process finished|\[\d+ rows)/;

  // The type of an exception that a message begins with: it is compared by itself.
  const TYPE = /^(?:[\w.]+\.)?(\w*(?:Error|Exception|Warning)):\s*/;

  // What TensorFlow writes around a message: where it happened, not what.
  const NOISE =
    /\{\{[^}]{0,500}\}\}|\bException encountered when calling (?:layer ['"][^'"\n]{1,60}['"] \(type \w{1,60}\)|[\w.]{1,60}\(\))\.?|\bArguments received by [\s\S]*|\[Op:\w{1,200}\](?: name: *\S{0,200})?|\bGraph execution error:|\bNode: '[^']{0,500}'|\[\[node\b/g;

  // Lines without what a terminal, a notebook, pytest, a log or a quotation put before them.
  const bare = (line) =>
    line
      .replace(/\u001b?\[\d+(?:;\d+)*m/g, "")
      .replace(/^(?:[>|]\s?|E {2,}|\s)+/, "")
      .replace(/^(?:FAILED|ERROR) \S+ - /, "")
      .replace(/^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+\]?\s*(?:\w+\s*[:-]\s*)?/, "")
      .trim();

  // The errors of a paste, the last first; each is its line and what follows it, without frames.
  const errors = (paste) => {
    const lines = paste
      .slice(-MOST)
      .split(/\r?\n/)
      .map((line) => bare(line.slice(0, 20000)));
    const found = [];
    let kept = [];
    let hidden = false; // the line after a frame is code
    lines.forEach((line) => {
      if (ERROR.test(line)) {
        kept = [line];
        found.push(kept);
        hidden = false;
      } else if (FRAME.test(line)) hidden = true;
      else if (OVER.test(line)) kept = [];
      else if (hidden) hidden = false;
      else kept.push(line);
    });
    const texts = found.map((block) => block.join("\n")).filter((text) => text.trim());
    return texts.length
      ? texts.reverse().slice(0, TRIES)
      : [lines.filter((line) => !FRAME.test(line)).join("\n")];
  };

  const lastError = (paste) => errors(paste)[0];

  const words = (text) => {
    const found = new Set();
    text
      .replace(TYPE, "")
      .replace(NOISE, " ")
      .split(/\s+/)
      .forEach((token) => {
        if (token.length > LONG || /^["'(]*(?:[\w.~-]*\/\S*\/|[A-Z]:\\|0x|https?:)/.test(token))
          return;
        (token.toLowerCase().match(/[a-z_][a-z_0-9]*/g) || []).forEach((word) => {
          const name = word.replace(/(?:_\d+)+$/, "");
          if (name.length > 1) found.add(name);
        });
      });
    return found;
  };

  // The words of a message's beginning, one after the other: of a long one the rest is data.
  const sentence = (text) =>
    (
      text
        .replace(TYPE, "")
        .replace(NOISE, " ")
        .slice(0, 2000)
        .match(/[A-Za-z_][\w.]*/g) || []
    )
      .map((word) => word.split(".").pop().toLowerCase())
      .slice(0, FIRST);

  // How much of one list stands in another in the same order, by weight: from 0 to 1.
  const inOrder = (wanted, told, weigh) => {
    let row = new Array(told.length + 1).fill(0);
    let whole = 0;
    wanted.forEach((word) => {
      const own = weigh(word);
      whole += own;
      const next = [0];
      told.forEach((other, place) => {
        next.push(Math.max(next[place], row[place + 1], word === other ? row[place] + own : 0));
      });
      row = next;
    });
    return whole ? row[told.length] / whole : 0;
  };

  // Whether a text may be the beginning of a message, cut off: its first two words stand there.
  const isBeginning = (told, known) =>
    told.length >= WHOLE &&
    known.some((word, place) => word === told[0] && known[place + 1] === told[1]);

  // The type of an exception that a message begins with.
  const typeOf = (text) => text.match(TYPE)?.[1];

  // A module by the name that users type: Keras and TensorFlow show inner ones.
  const publicName = (name) =>
    name
      .replace(/^tensorflow_core\b/, "tensorflow")
      .replace(
        /^tensorflow\.(?:python\.keras\.api\._v\d\.keras|_api\.v\d|compat\.v2)\b/,
        (inner) => (inner.includes("keras") ? "keras" : "tensorflow"),
      )
      .replace(/^keras\.(?:api\._v\d\.keras|_tf_keras\.keras)\b/, "keras")
      .replace(/^tensorflow\.keras\b/, "keras");

  // Classes whose methods are nobody else's: an entry for another class does not explain them.
  const FOREIGN =
    /^(?:list|tuple|dict|set|str|bytes|int|float|bool|nonetype|function|method|module|generator|range|series|dataframe|index|ndarray|float64|float32|int64|csr_matrix|image|tensordataset|parameter|module)$/;

  const PLAIN = /^(?:int|float|str|bytes|list|tuple|dict|NoneType|bool)$/;

  // What a message names, if it is of a kind that names something: {kind, name, of}.
  const named = (text) => {
    const short = text.slice(0, 5000);
    let match = short.match(/module ['"`]([\w.]+)['"`] has no attribute ['"`](\w+)['"`]/);
    if (match) return { kind: "name", name: `${publicName(match[1])}.${match[2]}` };
    match = short.match(
      /cannot import name ['"`]?(\w+)['"`]?(?: from (?:partially initialized module )?['"`]([\w.]+)['"`])?/,
    );
    if (match)
      return { kind: "name", name: match[2] ? `${publicName(match[2])}.${match[1]}` : match[1] };
    match = short.match(/No module named ['"`]?([\w.]+)['"`]?/i);
    if (match) return { kind: "module", name: publicName(match[1]) };
    match = short.match(
      /(?:type object )?['"`]?([\w.]+)['"`]? (?:object )?has no attribute ['"`](\w+)['"`]/,
    );
    if (match)
      return { kind: "method", name: match[2], of: match[1].toLowerCase().split(".").pop() };
    match = KEYWORD.map((pattern) => short.match(pattern)).find((found) => found);
    if (match) return { kind: "keyword", name: match[1] };
    match = short.match(
      /Unknown (\w+)[\w ]*: ?['"`](\w+)['"`]|Could not (?:locate|deserialize) (class|function) ['"`](\w+)['"`](.{0,80}parent module)?/,
    );
    if (match) {
      const of = match[5] ? "parent" : match[1] || match[3];
      return { kind: "class", name: match[2] || match[4], of };
    }
    match = short.match(
      /argument must be [^\n]{1,80}, not ['"`]([\w.]+)['"`]|object of type ['"`](\w+)['"`] has no len/,
    );
    if (match) return { kind: "type", name: match[1] || match[2] };
    match = short.match(
      /unsupported operand type\(s\) for [^\n:]{1,20}: ['"`](\w+)['"`] and ['"`](\w+)/,
    );
    if (match) return { kind: "operand", name: PLAIN.test(match[1]) ? match[2] : match[1] };
    match = short.match(/(tf__)?\w+\(\) missing \d+ required (?:positional|keyword-only) argument/);
    if (match) return { kind: "call", name: match[1] || "" };
    match = short.match(/invalid value [\w ]{0,20}for (?:argument )?['"`](\w+)/i);
    if (match) return { kind: "argument", name: match[1] };
    match = short.match(/['"`](\w+?)(Cell)?['"`] is not available with Keras 3/);
    if (match) return { kind: "compat", name: match[2] || "layer" };
    match = short.match(/must end in ['"`]?(\.[\w.]*\w)/);
    if (match) return { kind: "ending", name: match[1] };
    match = short.match(/Only instances of .{1,60} Received: <?([A-Za-z_]\w*)\./);
    if (match) return { kind: "package", name: match[1] };
    match = short.match(/KeyError: ['"]?(\w+)['"]?\s*$/);
    if (match) return { kind: "key", name: match[1] };
    return null;
  };

  // How a message names the argument that is not taken.
  const KEYWORD = [
    /unexpected keyword argument ['"`](\w+)['"`]/,
    /(?:Unrecognized|Invalid) keyword arguments?[^{[:]{0,80}: ?[{[(]?['"]?(\w+)/,
    /Keyword argument not understood:['"`, ]{1,5}(\w+)/,
    /Argument\(s\) not recognized: \{['"](\w+)/,
  ];

  // A missing module lacks its parts too; but of a whole package only itself is missing.
  const within = (name, other) =>
    name === other || (other.startsWith(`${name}.`) && name !== "keras" && name !== "tensorflow");

  // Whether the entry of a wording holds for a name beside that of the wording itself.
  const holds = (told, known, entry) =>
    told.kind === known.kind &&
    (entry.names?.includes(told.name) || (entry.except && !entry.except.includes(told.name)));

  // Whether two messages miss the same kind of thing: "class" may be any, a module is a module.
  const GENERAL = ["class", "function"];
  const alike = (one, other) =>
    one.of === other.of ||
    (one.of !== "parent" &&
      other.of !== "parent" &&
      (GENERAL.includes(one.of) || GENERAL.includes(other.of)));

  // Whether what a paste names may be what a wording names.
  const fits = (told, known, entry) => {
    if (!told) return true;
    if (!known) return told.kind === "keyword" || told.kind === "method";
    if (told.kind === "class" && known.kind === "class" && !alike(told, known)) return false;
    if (holds(told, known, entry)) return !FOREIGN.test(told.of || "");
    if (told.kind === "method" || known.kind === "method") {
      return (
        told.kind === known.kind &&
        told.name === known.name &&
        (told.of === known.of || !FOREIGN.test(told.of))
      );
    }
    const modules = ["name", "module"];
    if (modules.includes(told.kind) && modules.includes(known.kind)) {
      if (within(known.name, told.name)) return true;
      return (
        told.kind === "name" && !told.name.includes(".") && known.name.endsWith(`.${told.name}`)
      );
    }
    return told.kind === known.kind && told.name === known.name;
  };

  const closeness = (told, known, entry) => {
    if (told.name !== known.name) return entry.names?.includes(told.name) ? 0.2 : 0;
    if (told.of === known.of) return 0.2;
    return told.of && known.of?.endsWith(told.of) ? 0.15 : 0.1;
  };

  const prepare = (entries) => {
    const wordings = [];
    const frequency = new Map();
    entries.forEach((entry, number) => {
      const sets = entry.messages.map((message) => words(lastError(message)));
      entry.messages.forEach((message, place) => {
        wordings.push({
          number,
          message,
          set: sets[place],
          names: named(lastError(message)),
          type: typeOf(lastError(message)),
          order: sentence(lastError(message)),
          own: new Set(entry.own),
        });
      });
      // An entry with many wordings does not make its words common.
      new Set(sets.flatMap((set) => [...set])).forEach((word) => {
        frequency.set(word, (frequency.get(word) || 0) + 1);
      });
    });
    const weight = (word) => Math.log(1 + entries.length / (frequency.get(word) || entries.length));
    wordings.forEach((wording) => {
      wording.weights = new Map(
        [...wording.set].map((word) => [word, weight(word) * (wording.own.has(word) ? OWN : 1)]),
      );
      wording.total = [...wording.weights.values()].reduce((sum, one) => sum + one, 0);
    });
    return { entries, wordings, weight };
  };

  const searchOne = (index, text, most) => {
    const told = words(text);
    if (!told.size) return [];
    const names = named(text);
    const total = [...told].reduce((sum, word) => sum + index.weight(word), 0);
    const best = new Map();
    const type = typeOf(text);
    const order = sentence(text);
    index.wordings.forEach((wording) => {
      const { number, message, names: known, weights, total: own } = wording;
      if (!fits(names, known, index.entries[number])) return;
      let both = 0;
      weights.forEach((value, word) => {
        if (told.has(word)) both += value;
      });
      // What the wording says counts for more than what else the paste holds.
      let share = both / (0.65 * own + 0.35 * Math.min(total, 3 * own)) || 0;
      if (told.size >= WHOLE) share = Math.max(share, (0.9 * both) / total); // a message that was cut off
      if (names && known)
        share = 0.5 + 0.3 * Math.min(share, 1) + closeness(names, known, index.entries[number]);
      if (names && !known) share *= 0.8; // the paste names what this wording does not
      if (share >= ENOUGH && !(names && known)) {
        const weigh = (word) => index.weight(word) * (wording.own.has(word) ? OWN : 1);
        const same = Math.max(
          inOrder(wording.order, order, weigh),
          isBeginning(order, wording.order) ? inOrder(order, wording.order, weigh) : 0,
        );
        share *= Math.min(1, LOOSE + same);
        if (type && wording.type && type !== wording.type) share *= OTHER;
      }
      if (share >= ENOUGH && share > (best.get(number)?.share || 0)) {
        best.set(number, { entry: index.entries[number], message, share });
      }
    });
    return [...best.values()].sort((one, other) => other.share - one.share).slice(0, most);
  };

  // The entries that fit a paste, best first: {entry, message, share}.
  const search = (index, paste, most = 5) => {
    for (const text of errors(paste)) {
      const found = searchOne(index, text, most);
      if (found.length) return found;
    }
    return [];
  };

  if (typeof module !== "undefined")
    module.exports = { errors, lastError, named, prepare, search, words };
  if (typeof document === "undefined") return;
  window.errorFinder = { prepare, search }; // the search of the whole site asks it too

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  // A sentence with its code in back quotes; both are text.
  const prose = (text) => {
    const made = element("p");
    text.split("`").forEach((part, place) => made.append(place % 2 ? element("code", part) : part));
    return made;
  };

  const base = document.currentScript.src.replace(/[^/]*$/, "");
  const script = (source) =>
    new Promise((done, failed) => {
      const made = element("script");
      made.onload = done;
      made.onerror = failed;
      made.src = source;
      document.head.append(made);
    });

  // What the table of all names says of what a message names, where no entry knows the message.
  let names = null;
  const row = async (told) => {
    names ??= script(`${base}symbols_find.js`);
    await names;
    if (told.kind === "method") return window.symbolFinder.memberOf(told.name, told.of);
    return window.symbolFinder.exact(told.name.replace(/^(?!tensorflow|keras)/, "tf."));
  };

  const tellRow = (target, found) => {
    const box = element("div", "", "error-entry");
    const link = element("a");
    link.href = `symbols/${found.page}${found.to === "" ? "" : `#${found.to ?? found.name}`}`;
    link.append(element("code", found.name));
    const said = element("p", "It names ");
    said.append(link, " ", element("span", found.status[1], `fate fate-${found.status[0]}`));
    if (found.now) said.append(" write ", element("code", found.now));
    if (found.spans) said.append(" ", element("small", `TensorFlow ${found.spans}`));
    box.append(said);
    target.append(box);
  };

  const showNothing = (target, paste) => {
    const text = "No known message is like this one. Its last line matters most; look also below.";
    target.append(element("p", text));
    const told = errors(paste).map(named).find(Boolean);
    if (!told || !["name", "module", "method"].includes(told.kind)) return;
    if (told.kind === "method" && FOREIGN.test(told.of)) return;
    row(told).then(
      (found) => found && field.value === paste && tellRow(target, found),
      () => undefined, // the table could not be loaded: there is no more to say
    );
  };

  const show = (target, found, paste) => {
    target.replaceChildren();
    if (!paste.trim()) return;
    if (!found.length) {
      showNothing(target, paste);
      return;
    }
    found.forEach(({ entry, message }) => {
      const box = element("div", "", "error-entry");
      const link = element("a", "more");
      link.href = `#${entry.id}`;
      box.append(element("pre", message), prose(entry.cause), prose(entry.mend), link);
      target.append(box);
    });
  };

  // The known wordings are loaded when the field is used: the page itself is long enough.
  const load = (source) => script(source).then(() => prepare(window.errorsIndex));

  const field = document.getElementById("error-text");
  const target = document.getElementById("error-found");
  if (!field) return;
  let loading = null;
  const index = () => (loading ||= load(field.dataset.index));
  const answer = () =>
    index().then(
      (known) => show(target, search(known, field.value), field.value),
      () => target.replaceChildren(element("p", "The list of errors could not be loaded.")),
    );
  field.addEventListener("focus", index, { once: true });
  field.addEventListener("input", answer);
  field.value ||= new URLSearchParams(location.search).get("q") || ""; // what the search has sent here
  if (field.value) answer(); // or the browser kept of the last visit
})();
