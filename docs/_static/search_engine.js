// Finds what a reader asks for among the site's sections, symbols, errors, claims and words: the half
// that knows no page. `prepare` makes an index of the site's records (window.searchIndex) and symbols
// (window.symbolsIndex), once; `search` asks it.
//
// A name is looked up as a name: `tf.nn.dropout`, `nn.dropout` and `dropout`, then names that begin
// so, then names that are nearly so. Words are ranked by BM25: a rare word counts more than a common
// one, in a title more than in the text; then a title that says what was asked is put before one
// that says more, and a page with many sections that fit before one with a single one. A word that
// nobody wrote is taken for the nearest that somebody did. The numbers below were tuned on the first
// set of tests/search_queries.toml; `nox -s search` says what they find.

(() => {
  "use strict";

  const K = 1.2; // BM25's: how soon a word's repetitions stop counting
  const B = 0.6; // BM25's: how much a long text is held against it
  const IN_TITLE = 2; // what a word counts in the title of a section; in its text it counts 1
  const IN_CODE = 0.4; // in the section's code
  const ALL = 0.75; // how much it counts that all words of the query are there
  const ASKED = 2; // how much it counts that a title says what was asked, and no more
  const PAIR = 0.15; // what two words count that stand side by side as in the query
  const LOOKED = 40; // records that are looked at again for these two
  const OTHERS = 0.4; // how much the other sections of a page count
  const KINDS = { page: 1, term: 0.9, error: 0.6, claim: 0.6, aside: 0.5 };
  const OTHER = 0.5; // of a kind that a look-up has added since
  const NEAR = 0.6; // what a word counts that is taken for another
  const SAME = 0.7; // or that means the same
  const PART = 0.5; // and a part of a name: `tape` of `GradientTape`
  const QUIETLY = 0.3; // what a quiet word counts

  const FEW = 0.12; // results are left out that fit so much less than the best
  const CONTRIB = 1000; // names of tf.contrib stand after all others
  const MOST = 500; // characters of a query that are read, from its end
  const ALSO = 3; // other sections that are shown with a page
  const LIKE = 0.6; // they are, if they fit so much as well; and errors of so much likeness

  const set = (text) => new Set(text.split(" "));

  // Words that say nothing of what is asked for.
  const SILENT = set(
    "a about after all also am an and any are as at be because been before being but by can could did do does doing for from get getting " +
      "had has have how i in into is it its itself just like me my no not of on only or our out should so some still such than that the " +
      "their them then there these they this those through to too up use used using very was we were what when where which who why will " +
      "with work works would you your",
  );

  // Words of questions, and words that nearly every page has: they count less. Without their endings.
  const QUIET = set(
    "api between code difference error exampl happen instead longer new old one possibl problem replac start tensorflow tf tf1 tf2 upgrad version way",
  );

  const WORD = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|\d+(?:\.\d+)*/g;
  const wordsOf = (text) => text.match(WORD) || [];

  // A word without its ending: rough, but the same for the text and for the query.
  const stem = (word) => {
    if (word.length < 4 || /\d/.test(word)) return word;
    return word
      .replace(/ies$/, "y")
      .replace(/sses$/, "ss")
      .replace(/([^su])s$/, "$1")
      .replace(/^(.*[aeiouy].*)(?:ing|ed)$/, (whole, kept) => (kept.length > 2 ? kept : whole))
      .replace(/^(.{4,})er$/, "$1")
      .replace(/([^aeioulsz])\1$/, "$1")
      .replace(/(..)e$/, "$1");
  };

  const partsOf = (word) => {
    const low = word.toLowerCase();
    if (SILENT.has(low)) return [];
    if (/^\d/.test(word)) return [low];
    const parts = new Set();
    word.split(".").forEach((name) => {
      parts.add(stem(name.toLowerCase()));
      const inside = name
        .replace(/([a-z\d])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .split(/_+/);
      if (inside.length > 1) inside.forEach((one) => parts.add(stem(one)));
    });
    const said = [...parts].filter((part) => part.length > 1 && !SILENT.has(part));
    return word.includes(".") ? [low, ...said] : said;
  };

  // What a written word stands for: `tf.GradientTape` is tf.gradienttape, gradienttape, gradient, tape.
  const seen = new Map();
  const read = (word) => {
    if (!seen.has(word)) seen.set(word, partsOf(word));
    return seen.get(word);
  };

  // -- The index ------------------------------------------------------------------------------------

  // For each word the records that have it, each with what it counts there: [number, worth, ...].
  const postings = (documents) => {
    const counted = documents.map((fields) => {
      const counts = new Map();
      let length = 0;
      fields.forEach(([text, value]) => {
        wordsOf(text).forEach((word) => {
          length += value;
          read(word).forEach((part) => counts.set(part, (counts.get(part) || 0) + value));
        });
      });
      return { counts, length };
    });
    const mean = counted.reduce((sum, { length }) => sum + length, 0) / (counted.length || 1);
    const lists = new Map();
    counted.forEach(({ counts, length }, number) => {
      const damp = K * (1 - B + (B * length) / mean);
      counts.forEach((times, word) => {
        if (!lists.has(word)) lists.set(word, []);
        lists.get(word).push(number, (times * (K + 1)) / (times + damp));
      });
    });
    return lists;
  };

  const lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);

  // The symbols, and the namespaces that have a page of their own: a name that has one leads there.
  const symbolsOf = (data) => {
    const made = (name, status, address, now) => {
      const low = name.toLowerCase();
      const rank = name.length + (low.startsWith("tf.contrib.") ? CONTRIB : 0);
      return { name, low, last: lastOf(low), rank, status, address, now };
    };
    const symbols = new Map();
    data.rows.split("\n").forEach((line) => {
      const [name, status, page, now] = line.split("\t");
      symbols.set(name, made(name, data.statuses[status], `${data.pages[page]}#${name}`, now));
    });
    data.pages.forEach((page) => {
      const name = page.replace(/\.html$/, "");
      if (symbols.has(name)) symbols.get(name).address = page;
      else symbols.set(name, made(name, null, page, ""));
    });
    return [...symbols.values()];
  };

  const sameOf = (groups) => {
    const same = new Map();
    groups.forEach((group) => {
      const words = group.map((word) => read(word)[0]);
      words.forEach((word) =>
        same.set(word, [...(same.get(word) || []), ...words.filter((other) => other !== word)]),
      );
    });
    return same;
  };

  const prepare = (data, symbols) => {
    const records = data.records.map(([page, kind, anchor, heading, text, names], number) => {
      const [address, title] = data.pages[page];
      return {
        number,
        page,
        kind,
        anchor,
        heading,
        text,
        names,
        title,
        address: address + (anchor && `#${anchor}`),
      };
    });
    const lists = postings(
      records.map(({ anchor, heading, text, names, title }) => [
        [heading, IN_TITLE],
        [anchor ? title : "", 1],
        [text, 1],
        [names, IN_CODE],
      ]),
    );
    return {
      records,
      lists,
      vocabulary: [...lists.keys()].filter((word) => !word.includes(".")),
      symbols: symbols ? symbolsOf(symbols) : [],
      folder: data.symbols.replace(/[^/]*$/, ""),
      same: sameOf(data.same),
    };
  };

  // How much it counts that a word is there: the rarer, the more.
  const weight = (index, word) => {
    const many = (index.lists.get(word) || []).length / 2;
    return Math.log(1 + (index.records.length - many + 0.5) / (many + 0.5));
  };

  // -- Nearly the same ------------------------------------------------------------------------------

  // How many letters are wrong, missing, too many, or exchanged with the next; `most` + 1 if more.
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, place) => place);
    for (let i = 1; i <= one.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j += 1) {
        let far = Math.min(
          last[j] + 1,
          row[j - 1] + 1,
          last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1),
        );
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          far = Math.min(far, before[j - 2] + 1);
        row.push(far);
        least = Math.min(least, far);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[other.length];
  };

  const wrong = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2); // letters that may be

  // The words that begin with one that nobody wrote, and those that are nearest to it.
  const nearest = (index, word) => {
    const found = new Map();
    let most = wrong(word);
    let near = [];
    index.vocabulary.forEach((known) => {
      if (word.length > 2 && known.startsWith(word))
        found.set(known, NEAR + (0.3 * word.length) / known.length);
      else if (most && known[0] === word[0]) {
        const far = distance(word, known, most);
        if (far > most) return;
        if (far < most) near = [];
        most = far;
        near.push(known);
      }
    });
    near.forEach((known) => found.set(known, NEAR / most));
    return found;
  };

  // What a query asks for: units, each with the words that may stand for it and what they count.
  const unitsOf = (index, query, typing) => {
    const units = [];
    const written = wordsOf(query);
    written.forEach((word, place) => {
      const parts = read(word).filter(
        (part, _, all) => all.length === 1 || (part !== "tf" && part !== "tensorflow"),
      );
      if (!parts.length) return;
      const words = new Map();
      const add = (other, value) => words.set(other, Math.max(words.get(other) || 0, value));
      parts.forEach((part, number) => {
        const value = number ? PART : 1;
        if (index.lists.has(part)) add(part, value);
        else if (!part.includes("."))
          nearest(index, part).forEach((near, known) => add(known, value * near));
        (index.same.get(part) || []).forEach((other) => add(other, value * SAME));
      });
      const begun = word.toLowerCase();
      if (typing && place === written.length - 1 && begun.length > 2) {
        index.vocabulary.forEach(
          (known) => known.startsWith(begun) && add(known, (PART * begun.length) / known.length),
        );
      }
      if (!words.size) words.set(parts[0], 1); // nobody has it, and that counts
      const loud = QUIET.has(parts[0]) ? QUIETLY : 1;
      units.push({
        words,
        loud,
        worth: Math.max(...[...words].map(([one, value]) => loud * value * weight(index, one))),
      });
    });
    return units;
  };

  // -- Words ----------------------------------------------------------------------------------------

  const scored = (index, units) => {
    const found = new Map();
    units.forEach(({ words, loud, worth }) => {
      const here = new Map();
      words.forEach((value, word) => {
        const rare = loud * value * weight(index, word);
        const list = index.lists.get(word) || [];
        for (let place = 0; place < list.length; place += 2) {
          here.set(list[place], Math.max(here.get(list[place]) || 0, rare * list[place + 1]));
        }
      });
      here.forEach((score, number) => {
        const one = found.get(number) || { record: index.records[number], score: 0, there: 0 };
        one.score += score;
        one.there += worth;
        found.set(number, one);
      });
    });
    const total = units.reduce((sum, { worth }) => sum + worth, 0) || 1;
    found.forEach(
      (one) => (one.score *= (one.there / total) ** ALL * (KINDS[one.record.kind] ?? OTHER)),
    );
    return [...found.values()];
  };

  // How much a title and the query are of the same words: 1 where they are all the same.
  const asked = (index, { heading, kind }, units) => {
    if (kind === "error") return 0;
    const left = new Set(units);
    let same = 0;
    let all = 0;
    wordsOf(heading)
      .map(read)
      .filter((parts) => parts.length)
      .forEach((parts) => {
        const value = Math.max(...parts.map((part) => weight(index, part)));
        const unit = units.find(({ words }) => parts.some((part) => words.get(part) >= NEAR));
        all += value;
        if (unit) same += value;
        left.delete(unit);
      });
    left.forEach(({ words, loud }) => (all += loud * weight(index, words.keys().next().value)));
    return all ? same / all : 0;
  };

  // How many words of the query stand after the one that they follow there.
  const pairs = ({ heading, text }, units) => {
    const found = new Set();
    let before = -2;
    wordsOf(`${heading} ${text}`)
      .map(read)
      .filter((parts) => parts.length)
      .forEach((parts) => {
        const has = ({ words }) => parts.some((part) => words.has(part));
        if (before + 1 > 0 && before + 1 < units.length && has(units[before + 1])) {
          before += 1;
          found.add(before);
        } else before = units.some(has) ? units.findIndex(has) : -2;
      });
    return found.size;
  };

  const order = (one, other) => other.score - one.score || one.record.number - other.record.number;

  const ranked = (index, units) => {
    const found = scored(index, units).sort(order);
    found.slice(0, LOOKED).forEach((one) => {
      one.score *= 1 + ASKED * asked(index, one.record, units) + PAIR * pairs(one.record, units);
    });
    return gathered(found.sort(order));
  };

  // One result for each page, with other sections of it that fit as well.
  const gathered = (found) => {
    const pages = new Map();
    const results = [];
    found.forEach(({ record, score }) => {
      const kind = record.kind === "aside" ? "page" : record.kind;
      const first = kind === "page" && pages.get(record.page);
      if (first) {
        first.rest += score;
        if (first.also.length < ALSO && score > LIKE * first.score) first.also.push(record);
        return;
      }
      const result = { kind, record, score, rest: 0, also: [] };
      if (kind === "page") pages.set(record.page, result);
      results.push(result);
    });
    results.forEach((one) => (one.score *= (1 + one.rest / one.score) ** OTHERS));
    results.sort(order);
    return results.filter(({ score }) => score > FEW * results[0].score);
  };

  // -- Names ----------------------------------------------------------------------------------------

  // A name as the table of symbols has it: `tf.Session(config=c)`, `tensorflow.compat.v1.Session`.
  const plainName = (text) =>
    text
      .trim()
      .replace(/^[`'"(]+|[`'")]+$/g, "")
      .replace(/\([\s\S]*$/, "")
      .toLowerCase()
      .replace(/^tensorflow\./, "tf.")
      .replace(/^tf\.compat\.v[12]\./, "tf.")
      .replace(/^keras\./, "tf.keras.")
      .replace(/\.+$/, "");

  const looksLikeName = (text) => /^[A-Za-z_][\w.]*$/.test(text) && /[._]|[a-z\d][A-Z]/.test(text);

  // Symbols for a name, best first: those of that name, those that begin so, those nearly of it.
  const named = (index, text) => {
    const name = plainName(text);
    const exact = [];
    const begun = [];
    if (!/^[a-z_][\w.]*$/.test(name) || name === "tf") return { exact, begun, near: [] };
    const last = lastOf(name);
    index.symbols.forEach((symbol) => {
      const { low } = symbol;
      if (low === name || low.endsWith(`.${name}`)) exact.push(symbol);
      else if ((symbol.last.startsWith(last) && low.includes(name)) || low.startsWith(`${name}.`))
        begun.push(symbol);
    });
    const far = ({ low }) => (low === name ? 0 : low === `tf.${name}` ? 1 : 2);
    const better = (one, other) =>
      far(one) - far(other) || one.rank - other.rank || (one.low < other.low ? -1 : 1);
    return {
      exact: exact.sort(better),
      begun: begun.sort(better),
      near: exact.length + begun.length ? [] : nearNames(index, name),
    };
  };

  const nearNames = (index, name) => {
    const last = lastOf(name);
    const most = wrong(last);
    if (!most) return [];
    const path = name.slice(0, -last.length);
    const found = [];
    index.symbols.forEach((symbol) => {
      const far = distance(last, symbol.last, most);
      if (far > most) return;
      const other = symbol.low.slice(0, -symbol.last.length);
      const apart = !path || other === `tf.${path}` ? 0 : distance(path, other, 2);
      if (apart <= 2) found.push({ symbol, far: far + apart });
    });
    found.sort((one, other) => one.far - other.far || one.symbol.rank - other.symbol.rank);
    return found.filter(({ far }) => far === found[0].far).map(({ symbol }) => symbol);
  };

  // -- Errors ---------------------------------------------------------------------------------------

  const ERROR = new RegExp(
    [
      "(?:Error|Exception|Warning)\\b",
      "Traceback",
      "has no attribute",
      "no module named",
      "cannot import",
      "unexpected keyword",
      "(?:is|are) not \\w+",
      "\\bnot supported",
      "incompatible",
      "\\bmust (?:be|have)",
      "\\bexpected\\b",
      "\\breceived\\b",
      "\\bcannot\\b",
      "unable to",
      "failed to",
      "invalid",
      "ambiguous",
      "never been",
      "\\bunknown\\b",
      "\\bOOM\\b",
      "decorated function",
    ].join("|"),
    "i",
  );

  // Whether a query reads like a message of Python rather than like a question.
  const looksLikeError = (query) =>
    /\n./.test(query.trim()) || (/\s/.test(query.trim()) && ERROR.test(query));

  // -- Results --------------------------------------------------------------------------------------

  const symbolResult = (symbol) => ({ kind: "symbol", symbol, also: [] });

  // Names and texts by turns: first so many names, then a name after every second text.
  const mixed = (names, texts, first) => {
    const results = names.slice(0, first);
    const rest = names.slice(first);
    texts.forEach((text, place) => {
      results.push(text);
      if (place % 2 && rest.length) results.push(rest.shift());
    });
    return [...results, ...rest];
  };

  const withNames = (index, query, texts) => {
    const call = /^[\w.]+\(/.test(query);
    if (/\s/.test(query) && !call) {
      const names = wordsOf(query)
        .filter(looksLikeName)
        .flatMap((word) => {
          const known = ({ low, rank }) =>
            word.includes(".") || low === `tf.${word.toLowerCase()}` || rank < CONTRIB;
          return named(index, word).exact.filter(known).slice(0, 2);
        });
      return [...texts.slice(0, 1), ...names.slice(0, 2).map(symbolResult), ...texts.slice(1)];
    }
    const { exact, begun, near } = named(index, query);
    const certain = call || looksLikeName(query) || /^[A-Z]/.test(query); // `dropout` may be a word
    const first = certain ? (exact.length ? 3 : 2) : 1;
    const names = [...exact.slice(0, first), ...begun, ...near, ...exact.slice(first)].map(
      symbolResult,
    );
    return mixed(names, texts, exact.length ? Math.min(first, exact.length) : certain ? first : 0);
  };

  // The results of a query, best first: {results, total, units}. `errors` are the entries that
  // errors.js has found for it, with their likeness; `typing` says that its last word may go on.
  const search = (index, text, { typing = false, errors = [] } = {}) => {
    const query = text.slice(-MOST).trim();
    const units = unitsOf(index, query, typing);
    const texts = ranked(index, units);
    let results = withNames(index, query, texts);
    const likely = errors
      .filter(({ share }) => share >= LIKE)
      .map(({ entry }) => entry.id)
      .slice(0, 3);
    if (likely.length) {
      const isIt =
        (id) =>
        ({ kind, anchor }) =>
          kind === "error" && anchor === id;
      const first = likely.map((id) => index.records.find(isIt(id))).filter(Boolean);
      const rest = results.filter(({ record }) => !first.includes(record));
      results = [...first.map((record) => ({ kind: "error", record, also: [] })), ...rest];
    }
    return { results, total: results.length, units };
  };

  // Where a result leads, from the top of the site.
  const address = (index, { record, symbol }) =>
    symbol ? index.folder + symbol.address : record.address;

  // The beginning of a text, or the part of it where most of the query's words stand: pieces, each
  // [text, whether it was asked for].
  const excerpt = (text, units, most = 180) => {
    const isAsked = (word) =>
      read(word).some((part) =>
        units.some(({ words, loud }) => loud === 1 && words.get(part) >= PART),
      );
    const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      word,
      index,
      asked: isAsked(word),
    }));
    let best = 0;
    let from = 0;
    let start = 0; // of the sentence
    found.forEach(({ index, asked: marked }, place) => {
      if (/[.:;!?]\s$/.test(text.slice(Math.max(index - 2, 0), index))) start = index;
      if (!marked) return;
      const inside = new Set();
      for (let next = place; next < found.length && found[next].index < start + most; next += 1) {
        if (found[next].asked) inside.add(found[next].word.toLowerCase());
      }
      if (inside.size > best) [best, from] = [inside.size, start];
    });
    const end =
      text.length <= from + most
        ? text.length
        : from + Math.max(text.slice(from, from + most).lastIndexOf(" "), 1);
    const pieces = [];
    let place = from;
    found.forEach(({ word, index, asked: marked }) => {
      if (!marked || index < from || index + word.length > end) return;
      pieces.push([text.slice(place, index), false], [word, true]);
      place = index + word.length;
    });
    pieces.push([text.slice(place, end) + (end < text.length ? " …" : ""), false]);
    if (from) pieces.unshift(["… ", false]);
    return pieces.filter(([piece]) => piece);
  };

  const engine = {
    address,
    distance,
    excerpt,
    looksLikeError,
    plainName,
    prepare,
    read,
    search,
    stem,
  };
  if (typeof module !== "undefined") module.exports = engine;
  else window.searchEngine = engine;
})();
