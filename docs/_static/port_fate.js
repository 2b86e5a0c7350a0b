// What is known of symbols: what a dotted name is, and what became of it for the way it is used. The
// data is the site's own, computed from its records; no second table stands here.

((root) => {
  "use strict";

  const KEPT = 20000; // paths whose meaning is remembered
  const LONG = 12; // parts of a dotted name that are looked at

  // -- Symbols ------------------------------------------------------------------------------------

  // Names by depth: each line has how many parts it shares with the one before, and the rest.
  const unpack = (text, take) => {
    let last = [];
    if (text) {
      text.split("\n").forEach((line) => {
        const [, shared, rest, mark, fate] = line.match(/^(\d)([^ !*]*)(?:([ !*])(\w+))?$/);
        last = last.slice(0, Number(shared)).concat(rest.split("."));
        take(last.join("."), mark, fate);
      });
    }
  };

  const prepare = (data) => {
    const known = new Map();
    unpack(data.names, (name, mark, fate) => {
      known.set(name, {
        name,
        kind: { "!": "module", "*": "class" }[mark] || "",
        fate: data.fates[parseInt(fate, 36)],
      });
    });
    const newer = new Set();
    unpack(data.newer, (name) => newer.add(name));
    const without = new Set();
    unpack(data.without, (name) => without.add(name));
    const methods = new Map(); // a method's name, and all symbols that are such
    known.forEach((symbol, name) => {
      const owner = known.get(name.slice(0, name.lastIndexOf(".")));
      if (owner?.kind !== "class") return;
      const last = name.slice(name.lastIndexOf(".") + 1);
      methods.set(last, (methods.get(last) || []).concat(symbol));
    });
    const families = data.families.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`), name]);
    const hints = data.hints.map(([name, pattern]) => [
      name,
      new RegExp(`(?:^|_)(?:${pattern})$`, "i"),
    ]);
    const endings = data.endings.map(([pattern, ...rest]) => [
      new RegExp(`^(?:${pattern})$`),
      ...rest,
    ]);
    const kinds = data.kinds.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`), name]);
    const members = new Map(); // a class, and what it has lost: name by name
    Object.entries(data.members).forEach(([cls, rows]) => {
      const own = new Map();
      rows.forEach(([names, instead, note, page, error]) => {
        const fate = { status: error ? "raises" : "gone", instead, note, page, error };
        names.split(" ").forEach((name) => own.set(name, fate));
      });
      members.set(cls, own);
    });
    const telling = new Map(); // names that no other class is likely to have, and whose they are
    members.forEach((own, cls) =>
      own.forEach((_fate, name) => {
        const long = name[0] === "_" && name.length > 11;
        if ((long || data.telling.includes(name)) && !telling.has(name)) telling.set(name, cls);
      }),
    );
    return {
      ...data,
      telling,
      resolved: new Map(),
      kin: new Map(),
      known,
      newer,
      without,
      methods,
      families,
      hints,
      endings,
      kinds,
      members,
      givesLike: data.givesLike.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`), name]),
      plain: new Set(data.plain),
      ops: new Set(data.ops.split(" ")),
      ours: /^(?:tensorflow|keras)(?:\.|$)/,
      foreign: new RegExp(
        `^(?:${data.packages.map(([name]) => name.split("\\.")[0]).join("|") || "-"})(?:\\.|$)`,
      ),
      packages: data.packages.map(([pattern, ...rest]) => [
        new RegExp(`^(?:${pattern})$`),
        ...rest,
      ]),
      watched: new Set(data.watched),
      past: data.past.map(([pattern, ...rest]) => [new RegExp(`^${pattern}$`), ...rest]),
      alone: new RegExp(`^${data.alone}$`),
      alias: /^tf\.(optimizers|losses|metrics|initializers)\b/,
    };
  };

  const BROKEN = /^(?:gone|raises|tf_keras|compat|renamed|different|unknown)$/;

  // What a path from a module's root is: its name in TensorFlow 1, how it is reached, what is known.
  const resolve = (index, path) => {
    let found = index.resolved.get(path);
    if (!found) {
      found = resolveNew(index, path);
      if (index.resolved.size < KEPT) index.resolved.set(path, found);
    }
    return found;
  };

  const resolveNew = (index, path) => {
    const parts = path.split(".").slice(0, LONG);
    let via = "";
    if (parts[0] === "keras") {
      via = "keras";
      parts.unshift("tf");
    } else parts[0] = "tf";
    if (parts[1] === "python" && parts[2] === "keras") {
      via = "python";
      parts.splice(1, 1);
    }
    while (parts[1] === "compat" && /^v[12]$/.test(parts[2] || "") && parts.length > 3) {
      via = `compat.${parts[2]}`;
      parts.splice(1, 2);
    }
    const found = lookUp(index, parts);
    const inner = via === "keras" || via === "python";
    if (found.symbol || !inner || parts.length < 4) return { ...found, via, parts };
    // Keras 2 kept each thing in a module of its own too: keras.layers.core.Dense.
    const flat = parts.slice(0, -2).concat(parts[parts.length - 1]);
    const last = parts[parts.length - 1];
    const spaces = [["layers"], [], ["utils"]].map((space) => ["tf", "keras", ...space, last]);
    for (const names of [flat, ...spaces]) {
      const near = index.known.get(names.join("."));
      if (near && near.kind !== "module")
        return { symbol: near, name: near.name, via, parts, depth: parts.length, flat: near.name };
    }
    return { ...found, via, parts };
  };

  const lookUp = (index, parts) => {
    for (let depth = parts.length; depth > 1; depth -= 1) {
      const name = parts.slice(0, depth).join(".");
      const symbol = index.known.get(name);
      if (
        symbol &&
        (depth === parts.length || symbol.kind !== "module" || /^__\w+__$/.test(parts[depth]))
      )
        return { symbol, name, depth };
      if (!symbol && index.newer.has(name))
        return { newer: true, name: parts.join("."), depth: parts.length };
      if (symbol) break;
    }
    for (let depth = parts.length - 1; depth > 1; depth -= 1) {
      const fate = index.open[parts.slice(0, depth).join(".")];
      if (fate !== undefined) {
        const name = parts.join(".");
        const kind = /^[A-Z]\w*[a-z]/.test(parts[parts.length - 1]) ? "class" : "";
        return { symbol: { name, kind, fate: index.fates[fate] }, name, depth: parts.length };
      }
    }
    return { name: parts.join("."), depth: parts.length };
  };

  // A class that has another name now has kept its methods.
  const keptBy = (index, symbol) =>
    symbol.fate.status === "compat" &&
    index.known.get(symbol.name.slice(0, symbol.name.lastIndexOf(".")))?.fate.status === "renamed";

  const methodOf = (index, cls, word) => {
    const own = index.known.get(`${cls}.${word}`);
    if (own) return own;
    const family = index.families.find(([pattern]) => pattern.test(cls));
    return (family && index.known.get(`${family[1]}.${word}`)) || null;
  };

  // A class, and all that it has its members from.
  const kinOf = (index, cls) => {
    let found = index.kin.get(cls);
    if (!found) {
      found = [cls];
      for (let at = 0; at < found.length; at += 1) {
        index.kinds.forEach(([pattern, name]) => {
          if (pattern.test(found[at]) && !found.includes(name)) found.push(name);
        });
      }
      index.kin.set(cls, found);
    }
    return found;
  };

  const isOf = (index, cls, other) => kinOf(index, cls).includes(other);

  // What a member was that a class has lost, as a symbol; else null.
  const goneOf = (index, cls, word) => {
    const kin = kinOf(index, cls);
    for (const one of kin) {
      const name = `${one}.${word}`;
      const own = index.members.get(one)?.get(word);
      if (own) return { name, kind: "", fate: own };
      if (index.has[one]?.[word]) return null;
    }
    const last = kin.find((one) => index.known.get(one)?.fate.members?.lost?.includes(word));
    const name = `${last}.${word}`;
    return last ? index.known.get(name) || { name, kind: "", fate: { status: "gone" } } : null;
  };

  // What is known of a name of another package: of one that is imported, or of one that is used.
  const packageOf = (index, path, imported) =>
    index.packages.find(
      ([pattern, whole]) =>
        pattern.test(path) || (imported && whole && pattern.test(path.split(".")[0])),
    ) || null;

  // The class of what an attribute holds; empty where nobody knows.
  const heldBy = (index, cls, word) => {
    const one = kinOf(index, cls).find((kin) => index.has[kin]?.[word]);
    return one ? index.has[one][word] : "";
  };

  // -- What became of what was found --------------------------------------------------------------

  // Which arguments of a call are no longer so: only those that this call uses.
  const affected = (fate, call, young) => {
    const args = fate.args || {};
    const order = args.order || [];
    const few = !call.stars && call.places + call.names.size < (args.least || 0);
    const modern = young || few || (order[0] === "_sentinel" && call.places > 0); // 1.15 refused it
    const touched = {};
    const byPlace = (name) =>
      !modern && order.indexOf(name) >= 0 && order.indexOf(name) < call.places;
    const given = (name) => call.names.has(name) || byPlace(name);
    const keep = (key, names) => {
      if (names.length) touched[key] = names;
    };
    const renamed = Object.entries(args.renamed || {});
    keep(
      "renamed",
      renamed.filter(([old]) => call.names.has(old)),
    );
    keep(
      "gone",
      (args.gone || []).filter((name) => given(name)),
    );
    keep("moved", (args.moved || []).filter(byPlace));
    if (!call.stars) {
      const had = (name) => given(name) || renamed.some(([old, now]) => now === name && given(old));
      keep(
        "needs",
        (args.needs || []).filter(
          (name) => !had(name) && ((order.includes(name) && !modern) || !call.places),
        ),
      );
      keep(
        "defaults",
        Object.entries(args.defaults || {}).filter(([name]) => !modern && !given(name)),
      );
    }
    return touched;
  };

  // What the name of a file must end with, where a call says it and it does not; else null.
  const ending = (index, name, call) => {
    for (const [pattern, word, place, wanted, truth, is] of index.endings) {
      if (!pattern.test(name) || call.stars) continue;
      const told = call.truth(truth) || (call.names.has(truth) ? "" : "False");
      if (truth && (told !== is || call.places > place + 1)) continue;
      const text = call.text(call.nodes.has(word) ? word : place);
      const holes = truth && text?.tail.endsWith("}"); // Keras fills them with numbers
      const known = text && (text.number || text.tail) && (holes || !/\{[^{}]*\}$/.test(text.tail));
      return known && !wanted.some((one) => text.tail.endsWith(one)) ? wanted : null;
    }
    return null;
  };

  // What became of a name that only some TensorFlow 2 had; null where it is none.
  const pastOf = (index, { name, via }) => {
    const bare = (text) => (via === "keras" ? text.replace(/^tf\.keras\b/, "keras") : text);
    for (const [pattern, status, now, note, page] of index.past) {
      const found = pattern.exec(name);
      if (!found) continue;
      const instead = bare(now.replace("$1", found[1] || ""));
      return { status, needs: true, instead, note, page };
    }
    return null;
  };

  // What is told of a name that was found: {status, fate, needs, …}; in a program that was written
  // for TensorFlow 2, what another call meant in 1.15 stops nobody.
  const judge = (index, found, modern) => {
    const { symbol } = found;
    const via = found.via === "compat.v1" && found.name.startsWith("tf.keras.") ? "" : found.via; // it is the same Keras there
    const made = { status: "unknown", needs: true, touched: {}, now: "", fate: null };
    if (found.package) {
      const [, , status, instead, note, page] = found.package;
      return { ...made, status, instead, note, page };
    }
    const last = found.name.slice(found.name.lastIndexOf(".") + 1);
    const full = (text) => ((text || "").endsWith(".*") ? text.slice(0, -1) + last : text || "");
    if (via === "keras" && index.alone.test(found.name))
      return { ...made, status: "same", needs: false };
    if (!symbol) {
      const only = via === "keras" && index.only.includes(found.path);
      const past = only ? null : pastOf(index, found);
      if (past) return { ...made, ...past };
      const special = index.modules.find(
        ([path]) => found.path === path || found.path.startsWith(`${path}.`),
      );
      if (special)
        return {
          ...made,
          status: special[1],
          now: special[2],
          note: special[3],
          page: special[4],
          needs: special[1] === "gone",
        };
      const there = only || (found.newer && !(via === "keras" && index.without.has(found.name)));
      if (there) return { ...made, status: "newer", needs: false };
      if (/^tf\.compat\.v[12]$|\.__\w+__$/.test(found.name))
        return { ...made, status: "same", needs: false };
      if (/(?:^|\.)_|^keras\.src\b/.test(found.path))
        return { ...made, status: "private", needs: false };
      return made;
    }
    const { fate } = symbol;
    made.fate = fate;
    made.status = fate.status;
    made.note = fate.note;
    made.page = fate.page;
    made.error = fate.error;
    made.now =
      full(fate.now) || (fate.status === "compat" ? `tf.compat.v1${found.name.slice(2)}` : "");
    made.instead = full(fate.instead);
    if (found.parts && found.depth < found.parts.length && /^__/.test(found.parts[found.depth]))
      return { ...made, status: "same", needs: false };
    const there = /^(?:same|changed|different)$/.test(fate.status);
    if (
      via === "compat.v1" &&
      (/^(?:same|changed|different|compat|renamed)$/.test(fate.status) || fate.graph)
    ) {
      return { ...made, status: fate.status === "same" ? "same" : "kept", needs: false };
    }
    if (via === "compat.v2" && there) return { ...made, status: "same", needs: false };
    if (via === "python")
      made.note = "tensorflow.python was never public: import it from tensorflow.keras.";
    if (via === "python" && there)
      return { ...made, status: "private", now: found.flat || found.name, needs: false };
    if (via === "keras") {
      const bare = (name) =>
        index.without.has(name) ? name : name.replace(/^tf\.keras\b/, "keras");
      if (there && (found.flat || index.without.has(found.name))) {
        const now = bare(found.flat || found.name);
        return { ...made, status: "renamed", now };
      }
      made.now = bare(made.now);
      made.instead = bare(made.instead);
    }
    if (!there && fate.status !== "renamed") return made;
    const wanted = found.call && ending(index, found.name, found.call);
    if (wanted) {
      const touched = { ...affected(fate, found.call, modern), ending: wanted };
      return { ...made, status: "changed", touched, page: "keras3/saving_changed" };
    }
    if (fate.status === "same") return { ...made, needs: false };
    if (found.call) made.touched = affected(fate, found.call, modern);
    const stops = ["renamed", "gone", "moved", "needs"].some((key) => made.touched[key]);
    if (fate.status === "changed") return { ...made, needs: stops };
    if (
      fate.status === "different" &&
      found.call &&
      fate.args?.gone &&
      !stops &&
      !found.call.stars
    ) {
      return { ...made, status: "changed", needs: false };
    }
    if (fate.status === "different" && modern) return { ...made, needs: false };
    return made;
  };

  const ORDER = [
    "gone",
    "raises",
    "tf_keras",
    "different",
    "compat",
    "renamed",
    "changed",
    "unknown",
    "private",
    "kept",
    "newer",
    "same",
  ];

  // How bad a finding is; the worst has the least number.
  const rank = (one) => {
    const mild = one.status === "changed" ? 1.2 : one.look ? 4 : 0;
    return ORDER.indexOf(one.status) + (one.sure ? 0 : 0.5) + (one.needs ? 0 : mild);
  };

  const all = {
    prepare,
    resolve,
    methodOf,
    keptBy,
    goneOf,
    heldBy,
    isOf,
    packageOf,
    ending,
    judge,
    rank,
    BROKEN,
  };
  if (typeof module !== "undefined") module.exports = all;
  else root.portFate = all;
})(typeof self === "undefined" ? globalThis : self);
