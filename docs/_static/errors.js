// Finds the entry for an error message that a reader pastes: by the words that it shares with each
// known wording, rare words counting more. Paths, numbers and quoted names are left out first, so
// that other people's files do not matter. What is pasted stays in the page and is never inserted
// as anything but text.

(() => {
  "use strict";

  const MOST = 200000; // characters that are read of a paste; a log can be longer
  const ENOUGH = 0.3; // the least share of an entry's words for it to be shown

  // The lines of a traceback that say something: its last error and what follows it.
  const lastError = (text) => {
    const lines = text.slice(-MOST).split(/\r?\n/);
    let start = -1;
    lines.forEach((line, index) => {
      if (/^\s*(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Warning)\b\s*(?::|$)/.test(line)) start = index;
    });
    return start < 0 ? lines.join("\n") : lines.slice(start).join("\n");
  };

  const words = (text) => {
    const plain = text
      .replace(/(?:[\w.-]*\/)+[\w.-]+/g, " ")
      .replace(/\b[A-Z]:\\[^\s"']+/g, " ")
      .replace(/0x[0-9a-f]+/gi, " ")
      .toLowerCase();
    return new Set((plain.match(/[a-z_][a-z_0-9]*/g) || []).filter((word) => word.length > 1));
  };

  const prepare = (entries) => {
    const wordings = [];
    const frequency = new Map();
    entries.forEach((entry, number) => {
      entry.messages.forEach((message) => {
        const set = words(message);
        wordings.push({ number, message, set });
        set.forEach((word) => frequency.set(word, (frequency.get(word) || 0) + 1));
      });
    });
    const weight = (word) => Math.log(1 + wordings.length / (frequency.get(word) || wordings.length));
    wordings.forEach((wording) => {
      wording.total = [...wording.set].reduce((sum, word) => sum + weight(word), 0);
    });
    return { entries, wordings, weight };
  };

  // The entries that fit a paste, best first: {entry, message, share}.
  const search = (index, paste, most = 5) => {
    const told = words(lastError(paste));
    if (!told.size) return [];
    const total = [...told].reduce((sum, word) => sum + index.weight(word), 0);
    const best = new Map();
    index.wordings.forEach(({ number, message, set, total: own }) => {
      const shared = [...set].filter((word) => told.has(word));
      const both = shared.reduce((sum, word) => sum + index.weight(word), 0);
      const share = (2 * both) / (own + total) || 0;
      if (share >= ENOUGH && share > (best.get(number)?.share || 0)) {
        best.set(number, { entry: index.entries[number], message, share });
      }
    });
    return [...best.values()].sort((one, other) => other.share - one.share).slice(0, most);
  };

  if (typeof module !== "undefined") module.exports = { lastError, prepare, search, words };
  if (typeof document === "undefined") return;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const show = (target, found, paste) => {
    target.replaceChildren();
    if (!paste.trim()) return;
    if (!found.length) {
      target.append(element("p", "No known message is like this one. Its last line matters most; look also below."));
      return;
    }
    found.forEach(({ entry, message }) => {
      const box = element("div", "", "error-entry");
      const link = element("a", "what it means");
      link.href = `#${entry.id}`;
      box.append(element("pre", message), element("p", entry.cause), element("p", entry.mend), link);
      target.append(box);
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    const field = document.getElementById("error-text");
    const target = document.getElementById("error-found");
    if (!field || !window.errorsIndex) return;
    const index = prepare(window.errorsIndex);
    field.closest(".error-search").hidden = false;
    field.addEventListener("input", () => show(target, search(index, field.value), field.value));
  });
})();
