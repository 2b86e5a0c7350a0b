// Makes what a reader pastes readable for a parser of Python 3, line by line: a notebook becomes its
// code, prompts and magics go, statements of Python 2 become such of Python 3 that hold the same
// names at the same places. The shown lines stay as they were pasted. A line's `shift` says how many
// characters its readable form lacks in front, so that every place can be told as it was pasted.

((root) => {
  "use strict";

  const PROMPT = /^(?:>>> ?|\.\.\. ?|In \[\d*\]: ?| *\.{3,}: ?)/;
  const FIRST_PROMPT = /^(?:>>>|In \[\d*\]:)/;
  const MAGIC = /^(?:[%!?][\w.(%]|! \w|[\w.]+\?{1,2}$)/;
  const PYTHON_CELLS = /^%%(?:time|timeit|capture|prun|px|tensorflow_version)\b/;
  // Words that begin a statement and stand nowhere else: a bracket before them was never closed.
  const BEGINS =
    /^(?:def|class|import|with|try|return|while|elif|except|finally|raise|global|assert|pass|del|print)\b(?!\s*[=.,)\]])/;
  const DEEPEST = 200; // brackets in each other; Python itself allows as many
  const CLOSERS = { "(": ")", "[": "]", "{": "}" };

  const split = (text) => text.replace(/\r\n?/g, "\n").split("\n");

  // The code cells of a notebook, each its lines; null where the text is none.
  const cells = (text) => {
    if (!/^\s*\{/.test(text) || !/"(?:cells|worksheets)"/.test(text)) return null;
    let book;
    try {
      book = JSON.parse(text);
    } catch {
      return null;
    }
    const sheets = Array.isArray(book.worksheets) ? book.worksheets : [];
    const found = book.cells || sheets.flatMap((sheet) => sheet?.cells || []);
    if (!Array.isArray(found)) return null;
    return found
      .map((cell, index) => ({ cell: cell || {}, number: index + 1 }))
      .filter(({ cell }) => cell.cell_type === "code")
      .map(({ cell, number }) => {
        const source = cell.source === undefined ? cell.input : cell.source;
        return { number, lines: split([].concat(source === undefined ? "" : source).join("")) };
      });
  };

  // Whether text is that of a console: a prompt in a docstring is none.
  const isConsole = (lines) => {
    let quote = "";
    for (const line of lines) {
      if (!quote && FIRST_PROMPT.test(line.trimStart())) return true;
      for (const [mark] of line.matchAll(/"{3}|'{3}/g)) {
        if (!quote) quote = mark;
        else if (quote === mark) quote = "";
      }
    }
    return false;
  };

  // Lines without their prompts; in a console's text the lines without one are output.
  const withoutPrompts = (lines) => {
    if (!isConsole(lines)) return null;
    return lines.map((line) => {
      const edge = line.length - line.trimStart().length;
      const prompt = line.slice(edge).match(PROMPT);
      return prompt
        ? { code: line.slice(edge + prompt[0].length), shift: edge + prompt[0].length }
        : { code: "", shift: 0 };
    });
  };

  // The indent that all lines share, of a piece that was cut out of a block.
  const shared = (lines) => {
    let indent = null;
    for (const line of lines) {
      const own = line.match(/^[ \t]*/)[0];
      if (own.length === line.length || line[own.length] === "#") continue;
      if (indent === null) indent = own;
      while (!own.startsWith(indent)) indent = indent.slice(0, -1);
      if (!indent) return 0;
    }
    return (indent || "").length;
  };

  // Statements of Python 2 and of notebooks as such of Python 3, in place. A scanner that knows
  // strings, comments and brackets is enough for it, and goes over each character once.
  const modern = (lines) => {
    const open = []; // brackets that wait to be closed
    let quote = ""; // of a string over several lines
    let joined = false; // the line before ends in a backslash
    const unclosed = [];
    const code = lines.slice();
    const bare = []; // where a line's comment begins
    lines.forEach((line, number) => {
      let at = line.length - line.trimStart().length;
      let starts = false;
      if (!quote && !joined) {
        const rest = line.slice(at, at + 400);
        if (open.length && BEGINS.test(rest)) {
          const before = code[number - 1].slice(0, bare[number - 1]);
          code[number - 1] =
            before +
            open
              .reverse()
              .map((one) => CLOSERS[one])
              .join("");
          unclosed.push(number - 1);
          open.length = 0;
        }
        starts = !open.length;
        if (starts && MAGIC.test(rest)) {
          code[number] = `${line.slice(0, at)}pass`;
          return;
        }
      }
      const parts = [];
      let kept = 0;
      const put = (from, to, text) => {
        parts.push(line.slice(kept, from), text);
        kept = to;
      };
      let ticks = 0;
      joined = false;
      while (at < line.length) {
        const one = line[at];
        if (quote) {
          const end = quoteEnd(line, at, quote);
          if (end < 0) break;
          quote = "";
          at = end;
        } else if (one === "#") {
          bare[number] = at;
          break;
        } else if (one === '"' || one === "'") {
          quote = line.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
          at += quote.length;
        } else if (/[\w\u0080-\uffff]/.test(one)) {
          const start = at;
          while (at < line.length && /[\w\u0080-\uffff]/.test(line[at])) at += 1;
          if (at - start > 40) {
            starts = false;
            continue;
          }
          const word = line.slice(start, at);
          const next =
            starts && /^(?:print|exec)$/.test(word)
              ? line.slice(at, at + 80).match(/^\s*(?:(>>)|(.?))/)
              : [];
          if (word === "print" && (next[1] || /[^=.,)(\];:]/.test(next[2] || ""))) {
            put(
              start,
              at + (next[1] ? next[0].length : 0),
              next[1] ? "yield".padEnd(5 + next[0].length) : "yield",
            );
          } else if (word === "exec" && /["'\w]/.test(next[2] || "")) put(start, at, "not ");
          else if (word === "yield" && /^\s*(?:$|[#);\]])/.test(line.slice(at, at + 80))) {
            put(start, at, starts ? "pass " : "None "); // nor a yield of nothing
          } else if (/^[uU][rR]$/.test(word) && /["']/.test(line[at] || ""))
            put(start, start + 1, " ");
          else if (
            line[at] === "." &&
            /^\d[\d_]*$/.test(word) &&
            !/\d/.test(line[at + 1] || "") &&
            line[start - 1] !== "."
          ) {
            put(at, at + 1, "0"); // the parser knows 1.0, not 1.
            at += 1;
          } else if (/^\d\w*[lL]$/.test(word) && /^(?:0[xX][\da-fA-F]+|\d+)[lL]$/.test(word))
            put(at - 1, at, " ");
          starts = false;
        } else {
          const deep = open.length - (/[)\]}]/.test(one) ? 1 : 0);
          if (deep > DEEPEST && /[()[\]{}]/.test(one)) put(at, at + 1, " "); // the parser would fail
          if (CLOSERS[one]) open.push(one);
          else if (one === ")" || one === "]" || one === "}") open.pop();
          else if (one === "`") {
            put(at, at + 1, ticks % 2 ? ")" : "(");
            ticks += 1;
          } else if (one === "\\" && at === line.length - 1) {
            joined = Boolean((lines[number + 1] || "").trim());
            if (!joined) put(at, at + 1, " "); // nothing is joined
          }
          if (one === ";" || one === ":") starts = !open.length;
          else if (one !== " " && one !== "\t") starts = false;
          at += 1;
        }
      }
      if (quote.length === 1) {
        if (line.endsWith("\\")) return;
        quote = ""; // a string ends with its line
      }
      if (parts.length && !(ticks % 2)) code[number] = parts.join("") + line.slice(kept);
    });
    return { code, unclosed };
  };

  // Where a string that is open ends in a line, behind its quote; -1 where it does not.
  const quoteEnd = (line, from, quote) => {
    let at = from;
    while (at < line.length) {
      if (line[at] === "\\") at += 2;
      else if (line.startsWith(quote, at)) return at + quote.length;
      else at += 1;
    }
    return -1;
  };

  // What is shown, and what is parsed: {lines, code, shift, unclosed, cut,
  // place(line)}. Of a program, but not of a notebook with its pictures, only so much is read.
  const read = (whole, most) => {
    const book = cells(whole);
    const text = book ? "" : whole.slice(0, most);
    let lines = [];
    const places = [];
    let code = [];
    if (book) {
      book.forEach(({ number, lines: own }) => {
        const other = /^\s*%%/.test(own[0]) && !PYTHON_CELLS.test(own[0].trim());
        own.forEach((line, index) => {
          lines.push(line);
          places.push({ cell: number, line: index + 1 });
          code.push(other ? "" : line);
        });
      });
    } else {
      lines = split(text.replace(/^\ufeff/, ""));
      code = lines.slice();
    }
    let shift = new Array(code.length).fill(0);
    const plain = withoutPrompts(code);
    if (plain) {
      code = plain.map((line) => line.code);
      shift = plain.map((line) => line.shift);
    }
    const edge = shared(code);
    if (edge) {
      code = code.map((line) => line.slice(edge));
      shift = shift.map((before) => before + edge);
    }
    const made = modern(code);
    return {
      lines,
      code: made.code,
      shift,
      unclosed: made.unclosed,
      notebook: Boolean(book),
      cut: !book && whole.length > most,
      place: (line) => (book ? places[line - 1] : { line }),
    };
  };

  const all = { read };
  if (typeof module !== "undefined") module.exports = all;
  else root.portRead = all;
})(typeof self === "undefined" ? globalThis : self);
