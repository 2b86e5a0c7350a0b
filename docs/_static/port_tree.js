// The tree of a program, its scopes, and what each name is bound to. A parser gives the tree; what a
// name stands for is worked out by `port_value.js`, when somebody asks.

((root) => {
  "use strict";

  const { resolve } = typeof module === "undefined" ? root.portFate : require("./port_fate.js");

  const DEEP = 40; // bindings of one name that are looked at
  const SLICE = 2000; // nodes between two chances to let the page answer
  const STEPS = 50; // steps of the parser between two; one takes long where it recovers

  // -- The tree -----------------------------------------------------------------------------------

  function* parsed(parser, text) {
    const parse = parser.startParse(text);
    for (let steps = 1; ; steps += 1) {
      const tree = parse.advance();
      if (tree) return tree;
      if (steps % STEPS === 0) yield;
    }
  }

  // One shape for all nodes, which makes them fast; what is found out later has its place already.
  const makeNode = (cursor, up, none) => ({
    name: cursor.name,
    from: cursor.from,
    to: cursor.to,
    up,
    kids: none,
    place: up ? up.kids.length : 0,
    wrong: cursor.type.isError,
    scope: null,
    inner: null,
    body: null,
    bound: false,
    base: undefined,
    value: undefined,
  });

  // All nodes in the order of the text, each with its parent and children; no recursion.
  function* nodesOf(tree) {
    const cursor = tree.cursor();
    const none = []; // most nodes are leaves
    const top = makeNode(cursor, null, none);
    const nodes = [top];
    let above = top;
    if (!cursor.firstChild()) return nodes;
    for (;;) {
      const node = makeNode(cursor, above, none);
      if (above.kids === none) above.kids = [node];
      else above.kids.push(node);
      nodes.push(node);
      if (nodes.length % SLICE === 0) yield;
      if (cursor.firstChild()) {
        above = node;
        continue;
      }
      while (!cursor.nextSibling()) {
        if (!cursor.parent()) return nodes;
        above = above.up;
        if (!above) return nodes;
      }
    }
  }

  const groups = (kids, isBreak) => {
    const found = [[]];
    kids.forEach((kid) => {
      if (isBreak(kid)) found.push([]);
      else found[found.length - 1].push(kid);
    });
    return found;
  };

  // What stands between commas.
  const items = (kids) =>
    groups(
      kids.filter((kid) => kid.name !== "Comment" && !kid.wrong),
      (kid) => kid.name === ",",
    ).filter((one) => one.length);

  // -- Names and scopes ---------------------------------------------------------------------------

  const newScope = (kind, up, node) => ({
    kind,
    up,
    node,
    names: new Map(),
    attributes: new Map(),
    outer: new Set(),
    returns: [],
    yields: [],
  });

  const COMPREHENSION = /Comprehension/;
  const SEVERAL = /^(?:Tuple|Array|Parenthesized)Expression$/;

  // The scope that a child stands in.
  const scopeFor = (node) => {
    const up = node.up;
    if (up.inner) {
      const inside =
        node.name === "Body" || up.name === "LambdaExpression"
          ? node.name !== "ParamList"
          : COMPREHENSION.test(up.name);
      if (inside) return up.inner;
    }
    return up.scope;
  };

  class Scopes {
    constructor(index, text) {
      this.index = index;
      this.source = text;
      this.module = newScope("module", null, null);
      this.stars = new Set();
      this.starred = new Map(); // what names are by star
      this.uses = false; // whether it imports TensorFlow or Keras
      this.compat = false; // whether it imports compat.v1
      this.imported = []; // what import statements name: {path, node, end}
      this.calls = new Map(); // the calls of each name, by its last part
      this.loops = []; // for and while
      this.functions = [];
    }

    word(node) {
      return this.source.slice(node.from, node.to);
    }

    // Note what each node binds; a generator, as all that goes over all nodes.
    *bind(nodes) {
      for (let at = 0; at < nodes.length; at += 1) {
        const node = nodes[at];
        if (at % SLICE === SLICE - 1) yield;
        node.scope = node.up ? scopeFor(node) : this.module;
        node.body = node.up && (node.up.name === "Body" ? node.up : node.up.body);
        const made = {
          FunctionDefinition: "function",
          LambdaExpression: "function",
          ClassDefinition: "class",
        }[node.name];
        if (made || COMPREHENSION.test(node.name))
          node.inner = newScope(made || "comprehension", node.scope, node);
      }
      for (let at = 0; at < nodes.length; at += 1) {
        const node = nodes[at];
        if (at % SLICE === SLICE - 1) yield;
        const bind =
          BINDERS[node.name] || (COMPREHENSION.test(node.name) ? BINDERS.ForStatement : null);
        if (bind) bind(this, node);
      }
    }

    set(scope, name, node, value) {
      const target = scope.outer.has(name) ? this.module : scope;
      const handler = node.body?.up?.name === "TryStatement" && isHandler(node.body);
      const list = target.names.get(name) || [];
      list.push({ node, at: node.to, handler, ...value });
      if (list.length === 1) target.names.set(name, list);
    }

    // Bind a target: a name, an attribute of self, or each of several.
    target(node, value) {
      if (node.name === "VariableName") {
        node.bound = true;
        this.set(
          COMPREHENSION.test(node.up.name) ? node.up.inner : node.scope,
          this.word(node),
          node,
          value,
        );
      } else if (
        node.name === "MemberExpression" &&
        node.kids.length === 3 &&
        /^(?:self|cls)$/.test(this.word(node.kids[0]))
      ) {
        const owner = enclosingClass(node.scope);
        if (!owner) return;
        const name = this.word(node.kids[2]);
        const list = owner.attributes.get(name) || [];
        list.push({ node, at: node.to, ...value });
        if (list.length === 1) owner.attributes.set(name, list);
      } else if (SEVERAL.test(node.name)) {
        const own = items(node.kids.slice(1, -1)).map((one) => one[0]);
        own.forEach((kid, place) => this.target(kid, partOf(value, place)));
      }
    }

    lookUp(node) {
      const name = this.word(node);
      let scope = node.scope;
      for (let first = true; scope; scope = scope.up) {
        if (scope.outer.has(name)) scope = this.module;
        if (scope.names.has(name) && (first || scope.kind !== "class")) {
          const own = scope === node.scope || scope.kind === "class";
          return choose(scope.names.get(name), own ? node.from : Infinity, node);
        }
        if (scope.kind !== "comprehension") first = false;
      }
      return this.stars.size ? this.byStar(name) : null;
    }

    // The one binding that a name has for sure at a place; null where it may have another.
    only(node) {
      const name = this.word(node);
      let scope = node.scope;
      while (scope && !scope.names.has(name)) scope = scope.up;
      const list = scope?.names.get(name) || [];
      if (list.length === 1) return list[0];
      const before = list.filter((one) => one.at <= node.from);
      const last = before[before.length - 1];
      const sure =
        last && scope === node.scope && (!last.node.body || within(node, last.node.body));
      return sure ? last : null;
    }

    // What a name is that nothing binds: one that a module gave by star.
    byStar(name) {
      if (!this.starred.has(name)) {
        const paths = [...this.stars].map((path) => `${path}.${name}`);
        const path = paths.find((one) => {
          const found = resolve(this.index, one);
          const listed = found.newer || this.index.known.has(found.name);
          return listed && found.depth === found.parts.length;
        });
        this.starred.set(name, path ? { path } : null);
      }
      return this.starred.get(name);
    }

    // The arguments of a call: how many by place, which by name, whether more are hidden by stars,
    // and the node of each, by place or by name.
    args(list) {
      const names = new Set();
      const nodes = new Map();
      let places = 0;
      let stars = false;
      let empty = true;
      list.kids.forEach((kid, place) => {
        const next = list.kids[place + 1];
        if (kid.name === "AssignOp" || kid.wrong || kid.name === "(" || kid.name === "Comment")
          return;
        if (kid.name === "," || kid.name === ")") empty = true;
        else if (kid.name === "*" || kid.name === "**") {
          stars = true;
          empty = false;
        } else if (kid.name === "VariableName" && next && next.name === "AssignOp") {
          names.add(this.word(kid));
          if (list.kids[place + 2]) nodes.set(this.word(kid), list.kids[place + 2]);
          empty = false;
        } else if (empty) {
          nodes.set(places, kid);
          places += 1;
          empty = false;
        }
      });
      return {
        places,
        names,
        stars,
        nodes,
        list,
        text: (key) => this.text(nodes.get(key)),
        truth: (key) => (nodes.get(key)?.name === "Boolean" ? this.word(nodes.get(key)) : ""),
      };
    }
  }

  // A part of what is bound to several targets.
  const partOf = (value, place) => {
    if (value.each) return value.item === undefined ? { ...value, item: place } : {};
    return value.from ? { part: value.from, item: place } : {};
  };

  const enclosing = (scope, kind) => {
    let found = scope;
    while (found && found.kind !== kind) found = found.up;
    return found;
  };
  const enclosingClass = (scope) => enclosing(scope, "class");

  // Whether a block is that of an except clause.
  const isHandler = (body) => {
    for (let place = body.place - 1; place >= 0; place -= 1) {
      const name = body.up.kids[place].name;
      if (name === "except") return true;
      if (name === "Body") return false;
    }
    return false;
  };

  const MISSING = /\b(?:ImportError|ModuleNotFoundError|AttributeError)\b/;
  const ASKS = /\bhasattr\(|__version__|version\.VERSION|\b_?(?:is_)?tf_?(?:version|2|v2)\b|TF_?2/i;

  // Whether a line only runs where a name or a version is there: in a `try` that expects it to be
  // missing, in a branch that asks for it.
  const guarded = (program, node) => {
    for (let body = node.body; body; body = body.body) {
      const up = body.up;
      const kinds = up?.kids || [];
      if (up?.name === "TryStatement") {
        const caught = kinds.filter((_kid, at) => kinds[at - 1]?.name === "except");
        if (caught.some((kid) => MISSING.test(program.word(kid).slice(0, 200)))) return true;
      }
      if (up?.name === "IfStatement") {
        const asked = kinds.filter((_kid, at) => /^(?:if|elif)$/.test(kinds[at - 1]?.name));
        if (asked.some((kid) => ASKS.test(program.word(kid).slice(0, 400)))) return true;
      }
    }
    return false;
  };

  const within = (node, body) => {
    let found = node;
    while (found && found !== body) found = found.body;
    return found === body;
  };

  // Of all that a name is bound to, what it most likely is at a place: the last before it. What an
  // except clause binds, None, and what is bound in a block that the place is not in, come after.
  const choose = (list, at, node) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].at <= at) low = middle + 1;
      else high = middle;
    }
    const last = (low || list.length) - 1;
    let second = null;
    for (let place = last; place >= 0 && place > last - DEEP; place -= 1) {
      const one = list[place];
      const telling = one.path || one.other || one.from || one.class || one.self || one.function;
      if (telling && !one.handler) return one;
      if (telling) second = second || one;
      else if (!one.none && (!one.node.body || within(node, one.node.body))) return second || one;
    }
    return second || list[last];
  };

  // -- What binds names ---------------------------------------------------------------------------

  const importStatement = (program, node) => {
    node.kids.forEach((kid) => {
      kid.bound = true;
    });
    const kids = node.kids.filter(
      (kid) => kid.name !== "Comment" && !kid.wrong && kid.name !== "(" && kid.name !== ")",
    );
    const cut = kids.findIndex((kid) => kid.name === "import");
    const dotted = (some) =>
      some.filter((kid) => kid.name === "VariableName").map((kid) => program.word(kid));
    const from = kids[0] && kids[0].name === "from";
    const start = from ? dotted(kids.slice(1, cut < 0 ? kids.length : cut)) : [];
    const relative = from && kids[1] && /^\.+$/.test(kids[1].name);
    const { ours, foreign } = program.index;
    if (from && cut < 0) return;
    const note = (path, nodes) => {
      const own = ours.test(path);
      if (!own && !foreign.test(path)) return;
      program.uses = program.uses || own;
      program.compat = program.compat || path.startsWith("tensorflow.compat.v1");
      const first = nodes[0];
      program.imported.push({ path, node, from: first.from, to: nodes[nodes.length - 1].to });
    };
    const whole = kids.slice(1, cut).filter((kid) => kid.name === "VariableName");
    items(kids.slice(cut + 1)).forEach((item) => {
      const as = item.findIndex((kid) => kid.name === "as");
      const names = item
        .slice(0, as < 0 ? item.length : as)
        .filter((kid) => kid.name === "VariableName");
      const alias = as < 0 ? null : item[as + 1];
      if (from && item[0].name === "*") {
        const path = start.join(".");
        if (!relative && ours.test(path)) {
          program.stars.add(path);
          program.uses = true;
          if (whole.length > 1)
            program.imported.push({ path, from: whole[0].from, to: whole[whole.length - 1].to });
        }
        return;
      }
      if (!names.length) return;
      const full = [...start, ...dotted(names)].join(".");
      const path = relative ? "" : full;
      const bound = alias && alias.name === "VariableName" ? alias : names[0];
      const value = alias || from ? path : program.word(names[0]);
      const known = ours.test(value) ? { path: value } : value ? { other: value } : {};
      program.set(node.scope, program.word(bound), node, known);
      note(path, names);
    });
  };

  const assignStatement = (program, node) => {
    const kids = node.kids.filter((kid) => kid.name !== "Comment");
    const sides = groups(kids, (kid) => kid.name === "AssignOp");
    const typed = sides[0].find((kid) => kid.name === "TypeDef");
    const values = sides.length > 1 ? items(sides[sides.length - 1]) : [];
    sides.slice(0, Math.max(1, sides.length - 1)).forEach((side) => {
      const targets = items(side.filter((kid) => kid.name !== "TypeDef"));
      const flat =
        targets.length === 1 && /^(?:Tuple|Array)Expression$/.test(targets[0][0].name)
          ? items(targets[0][0].kids.slice(1, -1))
          : targets;
      const given =
        values.length === 1 && values[0][0].name === "TupleExpression"
          ? items(values[0][0].kids.slice(1, -1))
          : values;
      flat.forEach((target, place) => {
        let value = {};
        const own = flat.length === given.length ? given[place][0] : null;
        if (flat.length === 1 && values.length === 1) value = asValue(values[0][0]);
        else if (own && flat.length > 1) value = asValue(own);
        else if (values.length === 1 && flat.length > 1)
          value = partOf(asValue(values[0][0]), place);
        if (!value.from && !value.literal && typed) value = asTyped(typed);
        program.target(target[0], { ...value, at: node.to });
      });
    });
  };

  const FOLLOWED =
    /^(?:VariableName|(?:Member|Call|Parenthesized|Tuple|Array|Dictionary|Binary|Conditional|Lambda|Await)Expression|(?:Array|Dictionary)ComprehensionExpression)$/;
  const LITERAL = /^(?:String|FormatString|ContinuedString|Number)$/;
  const asValue = (node) => {
    if (node.name === "None") return { none: true };
    if (LITERAL.test(node.name)) return { literal: node };
    return FOLLOWED.test(node.name) ? { from: node } : {};
  };
  // `x: a.B`, also `x: Optional[a.B]` and `x: a.B | None`.
  const asTyped = (node) => {
    let from = node.kids[1];
    if (from?.name === "MemberExpression" && from.kids[1]?.name === "[") from = from.kids[2];
    if (from?.name === "BinaryExpression") [from] = from.kids;
    return from && FOLLOWED.test(from.name) ? { from, typed: true } : {};
  };

  const loops = (program, node) => {
    let targets = null;
    node.kids.forEach((kid, place) => {
      if (kid.name === "for") targets = [];
      else if (kid.name === "in" && targets) {
        const each = node.kids[place + 1];
        const several = items(targets).map((one) => one[0]);
        several.forEach((one, item) =>
          program.target(one, several.length > 1 ? { each, item } : { each }),
        );
        targets = null;
      } else if (targets) targets.push(kid);
    });
    if (node.name === "ForStatement") program.loops.push(node);
  };

  const parameters = (program, list, scope, owner, made) => {
    let ready = true;
    let place = 0;
    list.kids.forEach((kid, at) => {
      if (kid.name === "," || kid.name === "(" || kid.name === "*" || kid.name === "**")
        ready = true;
      else if (kid.name === "AssignOp" || kid.name === "TypeDef") ready = false;
      else if (kid.name === "VariableName" && ready) {
        kid.bound = true;
        const word = program.word(kid);
        const self = place === 0 && owner?.name === "ClassDefinition" && word === "self";
        const next = list.kids[at + 1];
        const plain = !/^\*/.test(list.kids[at - 1]?.name || "");
        const value = plain ? { param: { made, owner, place, word } } : {};
        const typed = next && next.name === "TypeDef" ? asTyped(next) : null;
        program.set(scope, word, kid, self ? { self: owner } : typed?.from ? typed : value);
        place += 1;
        ready = false;
      }
    });
  };

  const definition = (program, node) => {
    const name =
      node.name !== "LambdaExpression" && node.kids.find((kid) => kid.name === "VariableName");
    if (name) {
      name.bound = true;
      const value = node.name === "ClassDefinition" ? { class: node } : { function: node };
      program.set(node.scope, program.word(name), name, value);
    }
    if (node.name === "FunctionDefinition") program.functions.push(node);
    const list = node.kids.find((kid) => kid.name === "ParamList");
    if (!list) return;
    const wrapper = node.up.name === "DecoratedStatement" ? node.up.up : node.up;
    const owner = node.scope.kind === "class" && wrapper.name === "Body" ? wrapper.up : null;
    parameters(program, list, node.inner, owner, node);
  };

  const gives = (key) => (_program, node) => {
    const scope = enclosing(node.scope, "function");
    if (scope) scope[key].push(node);
  };

  const BINDERS = {
    ImportStatement: importStatement,
    AssignStatement: assignStatement,
    ForStatement: loops,
    WhileStatement: (program, node) => program.loops.push(node),
    FunctionDefinition: definition,
    ClassDefinition: definition,
    LambdaExpression: definition,
    ReturnStatement: gives("returns"),
    YieldStatement: gives("yields"),
    YieldExpression: gives("yields"),
    UpdateStatement: (program, node) => {
      const [target] = node.kids;
      if (target.name !== "VariableName") return;
      program.set(node.scope, program.word(target), target, { from: node, at: node.to });
    },
    NamedExpression: (program, node) =>
      program.target(node.kids[0], node.kids[2] ? asValue(node.kids[2]) : {}),
    WithStatement: (program, node) => {
      node.kids.forEach((kid, place) => {
        const next = node.kids[place + 1];
        if (kid.name === "as" && next && place) program.target(next, asValue(node.kids[place - 1]));
      });
    },
    TryStatement: (program, node) => {
      node.kids.forEach((kid, place) => {
        const before = node.kids[place - 1];
        const bound =
          kid.name === "VariableName" && before && (before.name === "as" || before.name === ",");
        if (bound) program.target(kid, {});
      });
    },
    ScopeStatement: (program, node) => {
      node.kids.forEach((kid) => {
        if (kid.name !== "VariableName") return;
        kid.bound = true;
        if (node.kids[0].name === "global") node.scope.outer.add(program.word(kid));
      });
    },
    CapturePattern: (program, node) => node.kids.forEach((kid) => program.target(kid, {})),
    ArgList: (program, node) => {
      node.kids.forEach((kid, place) => {
        const next = node.kids[place + 1];
        if (kid.name === "VariableName" && next && next.name === "AssignOp") kid.bound = true;
      });
      if (node.up.name !== "CallExpression") return;
      const called = node.up.kids[0];
      const last = called.name === "MemberExpression" ? called.kids[2] : called;
      if (!last || !/^(?:Variable|Property)Name$/.test(last.name)) return;
      const word = program.word(last);
      const list = program.calls.get(word) || [];
      list.push(node.up);
      if (list.length === 1) program.calls.set(word, list);
    },
  };

  const all = {
    Scopes,
    parsed,
    nodesOf,
    items,
    choose,
    enclosing,
    guarded,
    within,
    SLICE,
    DEEP,
  };
  if (typeof module !== "undefined") module.exports = all;
  else root.portTree = all;
})(typeof self === "undefined" ? globalThis : self);
