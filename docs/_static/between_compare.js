// What is otherwise on one release than on another: symbols/between.py does the same, and a test
// holds the two together. It knows no page.

(() => {
  "use strict";
  const FIRST = "1.15";
  const ERRORS = /^\w+(?:Error|Exception|Warning|Interrupt): /;

  const order = (label) => (label.match(/\d+/g) ?? []).map(Number);

  // Less than nothing, nothing or more, as the first label is older, the same or newer.
  const compared = (one, other) => {
    const [a, b] = [order(one), order(other)];
    for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
      const difference = (a[n] ?? -1) - (b[n] ?? -1);
      if (difference) return difference;
    }
    return 0;
  };

  const within = (spans, labels, label) =>
    spans.split(" ").some((span) => {
      const [first, last] = span.split("-");
      const until = last === undefined ? first : last || labels[labels.length - 1];
      return compared(first, label) <= 0 && compared(label, until) <= 0;
    });

  // 0 for numbers, 1 for numbers among the same words, 2 for the rest.
  const rank = (one) => {
    const [before, after] = [one.before, one.after].map((text) =>
      text.replace(/-?[\d.]+(?:e[-+]?\d+)?/g, "0"),
    );
    if (before !== after) return 2;
    return Number(/[\p{L}_]/u.test(before));
  };

  const kindOf = ([, , told, numbers], before, after) => {
    const [was, now] = [numbers[before], numbers[after]];
    if (was < 0 || now < 0 || was === now) return "";
    const [a, b] = [told[was][0], told[now][0]];
    if (a === "v" && b === "v") return "silent";
    if (b === "v") return "runs";
    if (a === "v") return "raises";
    const same = told[was][1].split(":")[0] === told[now][1].split(":")[0];
    return same || a === "s" || b === "s" ? "words" : "raises";
  };

  const toldOf = (data, row, number, before, after) => {
    const [name, statement, told, numbers] = row;
    const [first, last] = [Math.min(before, after), Math.max(before, after)];
    const way = data.releases
      .map((_, n) => n)
      .filter((n) => n > first && n < last && data.releases[n].line);
    if (after < before) way.reverse();
    let since = after;
    for (const n of way.reverse()) {
      if (![numbers[after], -1].includes(numbers[n])) break;
      since = n;
    }
    return {
      name,
      statement,
      before: told[numbers[before]][1],
      after: told[numbers[after]][1],
      since: data.releases[since].name,
      number,
    };
  };

  const between = (data, before, after) => {
    const found = Object.fromEntries(Object.keys(data.kinds).map((kind) => [kind, []]));
    data.examples.forEach((row, number) => {
      const kind = kindOf(row, before, after);
      if (kind) found[kind].push(toldOf(data, row, number, before, after));
    });
    found.silent.sort((one, other) => rank(one) - rank(other));
    const [start, end] = [data.releases[before].label, data.releases[after].label];
    if (start === FIRST && end === data.newest) {
      for (const [name, statement, was, now] of data.calls) {
        const told = { name, statement, before: was, after: now, since: "" };
        found[ERRORS.test(now) ? "raises" : "silent"].unshift(told);
      }
    }
    for (const [name, spans, now] of data.names) {
      const [was, is] = [start, end].map((label) => within(spans, data.labels, label));
      if (was && !is) found.gone.push({ name, now, spans });
      else if (is && !was) found.new.push({ name, spans });
    }
    for (const [name, since, change] of data.arguments) {
      if (compared(start, since) < 0 && compared(since, end) <= 0) {
        found.arguments.push({ name, since, change });
      }
    }
    return found;
  };

  // The number of a release by its label, version or name; -1 where there is none.
  const release = (data, word) => {
    const exact = data.releases.findLastIndex((one) => [one.id, one.version].includes(word));
    return exact < 0 ? data.releases.findLastIndex((one) => one.label === word) : exact;
  };

  window.betweenCompare = { between, rank, release };
})();
