// Finds every symbol of TensorFlow in a program, and what became of it: names are followed by
// `port_value.js`, what is known of them is told by `port_fate.js`, and `port_rules.js` has what hangs
// on how they are used. A method by its name alone is a guess, and is told as one.

((root) => {
  "use strict";

  const page = typeof module === "undefined";
  const { parsed, nodesOf, guarded, SLICE } = page ? root.portTree : require("./port_tree.js");
  const { Values } = page ? root.portValue : require("./port_value.js");
  const { resolve, judge, packageOf } = page ? root.portFate : require("./port_fate.js");
  const rules = page ? root.portRules : require("./port_rules.js");

  const MOST = 2000000; // characters of a program that are read

  // -- The whole ----------------------------------------------------------------------------------

  // All findings of a text: {findings, unread, reading}; a generator that lets the page answer.
  function* steps(text, { parser, index, read }) {
    const reading = read(text, MOST);
    const source = reading.code.join("\n");
    const starts = [];
    let sum = 0;
    reading.code.forEach((line) => {
      starts.push(sum);
      sum += line.length + 1;
    });
    const lineAt = (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    yield;
    let tree = null;
    try {
      tree = yield* parsed(parser, source);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const unread = reading.code.map((_line, at) => at + 1); // it is nested too deeply
      return { findings: [], unread, reading, cut: reading.cut };
    }
    const nodes = yield* nodesOf(tree);
    const program = new Values(index, source);
    yield* program.bind(nodes);
    program.legacy = /TF_USE_LEGACY_KERAS\W{1,8}(?:1|True|true)\b/.test(source);
    program.graphs = /\bdisable_(?:eager_execution|v2_behavior)\(/.test(source)
      ? "off"
      : /\b(?:Session|Graph)\(|\bMonitoredTrainingSession\(/.test(source) && "some";
    const seen = [];
    const emit = (one) => seen.push(one);
    program.imported.forEach((one) => imported(index, one, emit));
    for (let at = 0; at < nodes.length; at += 1) {
      if (at % SLICE === SLICE - 1) yield;
      const node = nodes[at];
      const first =
        node.name === "VariableName" &&
        !node.bound &&
        !(node.up.name === "Decorator" && node.place !== 1);
      if (first) program.climb(node, null, emit);
    }
    const wrong = new Set(reading.unclosed);
    nodes.forEach((node) => {
      if (node.wrong) {
        const end = lineAt(Math.max(node.from, node.to - 1));
        for (let line = lineAt(node.from); line <= end; line += 1) wrong.add(line);
      }
    });
    const modern = isModern(program, seen);
    const findings = [];
    const place = ({ from, to }) => {
      const line = lineAt(from);
      const start = reading.shift[line] - starts[line];
      const end = Math.min(to, starts[line] + reading.code[line].length);
      return { line: line + 1, column: from + start + 1, end: end + start + 1 };
    };
    const shown = ({ from, to }) =>
      source
        .slice(from, to)
        .replace(/\\?\s+/g, "")
        .slice(0, 200);
    rules.inLoops(program, seen);
    for (let at = 0; at < seen.length; at += 1) {
      if (at % SLICE === SLICE - 1) yield;
      const found = seen[at];
      if (found.parts && found.parts.length === 1) continue; // the module itself
      const told = program.legacy ? asKeras2(index, found, modern) : judge(index, found, modern);
      const ruled = rules.ofFinding(program, found, told);
      if (found.watched && !ruled) continue;
      const whole = found.path.split(".");
      if (found.parts) whole.length -= Math.max(0, found.parts.length - found.depth);
      const name = whole
        .join(".")
        .slice(0, 200)
        .replace(/^tensorflow\b/, "tf");
      findings.push({
        ...place(found),
        symbol: shown(found),
        name,
        key: found.name,
        via: found.via || "",
        sure: found.sure,
        method: Boolean(found.method),
        imported: Boolean(found.imported),
        called: Boolean(found.call),
        newer: Boolean(found.newer),
        ...told,
        ...ruled,
        guarded: Boolean(found.node && told.needs && guarded(program, found.node)),
        more: found.more || ruled?.more || "",
      });
    }
    rules.ofProgram(program, nodes).forEach(({ node, ...one }) => {
      findings.push({
        ...place(node),
        symbol: shown(node),
        key: one.name,
        via: "",
        sure: true,
        fate: null,
        rule: "",
        more: "",
        method: true,
        ...one,
      });
    });
    findings.sort(
      (one, other) =>
        one.line - other.line ||
        one.column - other.column ||
        (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
    );
    return {
      findings,
      unread: [...wrong].sort((a, b) => a - b).map((line) => line + 1),
      reading,
      cut: reading.cut,
    };
  }

  // What an import statement names.
  const imported = (index, one, emit) => {
    const at = {
      path: one.path,
      from: one.from,
      to: one.to,
      node: one.node,
      call: null,
      sure: true,
      imported: true,
    };
    if (!index.ours.test(one.path)) {
      const known = packageOf(index, one.path, true);
      const name = known?.[1] ? one.path.split(".")[0] : one.path;
      if (known) emit({ ...at, path: name, name, package: known });
      return;
    }
    const found = resolve(index, one.path);
    const plain =
      found.parts.length === 1 ||
      /^(?:tensorflow\.compat(?:\.v[12])?|tensorflow\.python|keras)$/.test(one.path);
    if (!plain) emit({ ...found, ...at });
  };

  // What became of a name for a program that asks for Keras 2: of Keras, only what that has not.
  const asKeras2 = (index, found, modern) => {
    const told = judge(index, found, modern);
    const keras = /^(?:tf\.keras|tuple|str|int|None)\./.test(found.name) && found.via !== "keras";
    const gone = told.status === "gone" && index.known.has(found.name);
    return keras && !gone ? { ...told, status: "same", needs: false, touched: {} } : told;
  };

  // Whether a program was written for TensorFlow 2: it has names that 1.15 had not, or a tape, and
  // none that is no longer there.
  const isModern = (program, seen) => {
    if (program.compat || program.graphs) return false;
    const own = seen.filter((one) => one.sure && !one.package && !one.name.startsWith("tf.keras."));
    const old = (one) =>
      one.symbol && !one.method && /^(?:gone|compat|renamed|raises)$/.test(one.symbol.fate.status);
    const young = (one) => one.newer || /^tf\.(?:function|GradientTape)$/.test(one.name);
    return (
      !own.some((one) => old(one) && !/^tf\.summary\./.test(one.name)) &&
      seen.some((one) => one.sure && young(one))
    );
  };

  const check = (text, tools) => {
    const run = steps(text, tools);
    let step = run.next();
    while (!step.done) step = run.next();
    return step.value;
  };

  const all = { steps, check };
  if (typeof module !== "undefined") module.exports = all;
  else root.portFind = all;
})(typeof self === "undefined" ? globalThis : self);
