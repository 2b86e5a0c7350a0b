// Finds every symbol of TensorFlow in a program, and what became of it. A parser gives the tree; names
// are followed through imports, assignments, scopes and shadows. What it knows of symbols is data that
// the site computes. A method by its name alone is a guess, and is told as one.

((root) => {
  "use strict";

  const { resolve, methodOf, judge, BROKEN } =
    typeof module === "undefined" ? root.portFate : require("./port_fate.js");

  const MOST = 2000000; // characters of a program that are read
  const DEEP = 40; // names that one name may be led through
  const PARTS = 40; // parts of a dotted name that are followed
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

  // -- Names and scopes ---------------------------------------------------------------------------

  const newScope = (kind, up) => ({
    kind,
    up,
    names: new Map(),
    attributes: new Map(),
    outer: new Set(),
  });

  const COMPREHENSION = /Comprehension/;

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

  class Program {
    constructor(index, text) {
      this.index = index;
      this.text = text;
      this.module = newScope("module", null);
      this.stars = new Set();
      this.starred = new Map(); // what names are by star
      this.uses = false; // whether it imports TensorFlow or Keras
      this.compat = false; // whether it imports compat.v1
      this.imported = []; // what import statements name: {path, node, end}
    }

    word(node) {
      return this.text.slice(node.from, node.to);
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
          node.inner = newScope(made || "comprehension", node.scope);
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
      } else if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(node.name)) {
        node.kids.forEach((kid) => this.target(kid, {}));
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

    // What an expression stands for: {path}, {instance}, {result}, {local}, or null.
    value(node, deep) {
      if (deep > DEEP) return null;
      let base = node;
      let steps = 0;
      while (/^(?:MemberExpression|CallExpression|ParenthesizedExpression)$/.test(base.name)) {
        base = base.kids[base.name === "ParenthesizedExpression" ? 1 : 0];
        steps += 1;
        if (!base || steps > 200) return null;
      }
      if (base.name !== "VariableName") return null;
      return this.climb(base, node, null, deep + 1);
    }

    known(binding, deep) {
      if (!binding || binding.path) return binding || null;
      if (!binding.from) return binding.class || binding.self ? binding : null;
      if (binding.value === undefined) {
        binding.value = null; // what leads to itself is nothing
        binding.value = this.value(binding.from, deep);
        if (binding.typed) {
          const found = binding.value?.path ? resolve(this.index, binding.value.path) : null;
          binding.value =
            found?.symbol?.kind === "class" ? { instance: found.name, via: found.via } : null;
        }
      }
      return binding.value;
    }

    // Follow a name outwards, through attributes and calls, to a node; `emit` is told of symbols.
    climb(base, until, emit, deep) {
      const binding = this.lookUp(base);
      let value = this.known(binding, deep);
      const assigned = Boolean(binding?.from);
      const nodes = [base];
      let now = base;
      let called = false;
      const flush = (call) => {
        if (value?.path) {
          const found = resolve(this.index, value.path);
          const own = nodes.length - Math.max(0, found.parts.length - found.depth);
          const again = assigned && own <= 1 && !(call && own === nodes.length); // told where it was assigned
          if (emit && !again) emit(this.asSymbol(found, value.path, nodes, call));
          value = this.stands(found, call);
        }
      };
      while (now !== until && now.up) {
        const up = now.up;
        if (up.name === "Decorator" || up.name === "AttributePattern") {
          const next = up.kids[now.place + 1];
          const name = up.kids[now.place + 2];
          if (next && next.name === "." && name && /^(?:Variable|Property)Name$/.test(name.name)) {
            if (!value?.path) return null;
            value = { path: `${value.path}.${this.word(name)}` };
            nodes.push(name);
            now = name;
            continue;
          }
          flush(next && next.name === "ArgList" ? next : null);
          return null;
        }
        if (now.place !== 0 && !(up.name === "ParenthesizedExpression" && now.place === 1)) break;
        if (up.name === "MemberExpression") {
          const name = up.kids[2];
          if (name?.name !== "PropertyName") {
            flush(null);
            value = null;
          } else if (value?.path) {
            if (nodes.length < PARTS) value = { path: `${value.path}.${this.word(name)}` };
            if (nodes.length < PARTS) nodes.push(name);
          } else value = this.member(value, now, up, name, emit, deep);
        } else if (up.name === "CallExpression") {
          if (up.kids[1] && up.kids[1].name === "ArgList") {
            if (value?.path) flush(up.kids[1]);
            else value = this.called(value);
          }
          called = true;
        } else if (up.name !== "ParenthesizedExpression") break;
        now = up;
      }
      if (until) return now === until ? value : null;
      flush(null);
      return called ? value : null;
    }

    // What a resolved name stands for: when it is called, what it gives.
    stands(found, call) {
      const { symbol, name } = found;
      if (!symbol) return null;
      if (!call) return { symbol: name };
      if (found.depth < found.parts.length) return null;
      const via = found.via === "compat.v1" ? found.via : "";
      if (this.index.gives[name]) return { instance: this.index.gives[name], via };
      if (symbol.kind === "class") return { instance: name, via };
      const owner = this.index.known.get(name.slice(0, name.lastIndexOf(".")));
      if (owner && owner.kind === "class")
        return owner.name.startsWith("tf.data.") ? { instance: owner.name, via } : null;
      return { result: name };
    }

    // The class of TensorFlow that a class of the program is made from.
    base(node) {
      if (node.base === undefined) {
        node.base = null;
        const list = node.kids.find((kid) => kid.name === "ArgList");
        const bases = list
          ? list.kids.filter((kid) => /^(?:VariableName|MemberExpression)$/.test(kid.name))
          : [];
        for (const one of bases) {
          const value = this.value(one, 1);
          const found = value?.path ? resolve(this.index, value.path) : null;
          if (found?.symbol?.kind === "class") node.base = found.name;
          else if (value?.class) node.base = this.base(value.class);
          if (node.base) break;
        }
      }
      return node.base;
    }

    called(value) {
      if (value?.class) return { instance: this.base(value.class), local: value.class };
      if (value?.method) {
        const given = this.index.gives[value.method];
        if (given) return { instance: given, via: value.via };
        return value.of.startsWith("tf.data.Dataset")
          ? { instance: value.of, via: value.via }
          : null;
      }
      return null;
    }

    // An attribute of something that is no module: a method of a known class, or perhaps one.
    member(value, before, whole, name, emit, deep) {
      const word = this.word(name);
      let cls = value?.instance;
      if (value?.self) {
        const own = value.self.inner;
        if (own.attributes.has(word))
          return this.known(choose(own.attributes.get(word), Infinity, name), deep + 1);
        if (own.names.has(word)) return null;
        cls = this.base(value.self);
      }
      if (value?.local?.inner.names.has(word)) return null;
      const call =
        whole.up && whole.up.name === "CallExpression" && whole.place === 0
          ? whole.up.kids[1]
          : null;
      if (cls) {
        const symbol = methodOf(this.index, cls, word);
        if (!symbol) return null;
        const via = value.via || "";
        if (emit) emit({ ...this.asMethod(symbol, name, call), via, sure: true });
        return { method: symbol.name, of: symbol.name.slice(0, symbol.name.lastIndexOf(".")), via };
      }
      if (emit && this.uses) {
        const guess = this.guess(value, before, word, call);
        const kept = this.compat && guess && (guess.fate.status === "compat" || guess.fate.graph);
        if (guess && !kept) emit({ ...this.asMethod(guess, name, call), sure: false });
      }
      return null;
    }

    guess(value, before, word, call) {
      const symbols = this.index.methods.get(word);
      if (!symbols) return null;
      const broken = symbols.filter((symbol) => BROKEN.test(symbol.fate.status));
      const of = (owner) => broken.find((symbol) => symbol.name === `${owner}.${word}`);
      const given = call ? keywords(this, call).names : new Set();
      if (value?.result && of("tf.Tensor")) return of("tf.Tensor");
      if (given.has("feed_dict") || given.has("session")) {
        const found = of("tf.Session") || of("tf.Tensor");
        if (found) return found;
      }
      const last =
        before.name === "VariableName"
          ? this.word(before)
          : before.name === "MemberExpression"
            ? this.word(before.kids[before.kids.length - 1])
            : "";
      for (const [owner, pattern] of this.index.hints) {
        const found = last.length < 80 && pattern.test(last) && methodOf(this.index, owner, word);
        if (found) return BROKEN.test(found.fate.status) ? found : null;
      }
      const telling =
        call && word.length > 10 && word.includes("_") && !this.index.common.includes(word);
      return telling && broken.length === symbols.length ? broken[0] : null;
    }

    asSymbol(found, path, nodes, call) {
      const skipped = Math.max(0, found.parts.length - found.depth);
      const end = nodes[Math.max(0, nodes.length - 1 - skipped)];
      return {
        ...found,
        path,
        from: nodes[0].from,
        to: end.to,
        call: skipped ? null : call && keywords(this, call),
        sure: true,
      };
    }

    asMethod(symbol, name, call) {
      return {
        symbol,
        name: symbol.name,
        via: "",
        method: true,
        from: name.from,
        to: name.to,
        call: call && keywords(this, call),
        path: symbol.name,
      };
    }
  }

  const enclosingClass = (scope) => {
    let found = scope;
    while (found && found.kind !== "class") found = found.up;
    return found;
  };

  // Whether a block is that of an except clause.
  const isHandler = (body) => {
    for (let place = body.place - 1; place >= 0; place -= 1) {
      const name = body.up.kids[place].name;
      if (name === "except") return true;
      if (name === "Body") return false;
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
      const telling = one.path || one.from || one.class || one.self;
      if (telling && !one.handler) return one;
      if (telling) second = second || one;
      else if (!one.none && (!one.node.body || within(node, one.node.body))) return second || one;
    }
    return second || list[last];
  };

  // The arguments of a call: how many by place, which by name, and whether more are hidden by stars;
  // and what those say, by place or by name, that are a text or a truth value.
  const keywords = (program, list) => {
    const names = new Set();
    const said = new Map();
    const say = (key, node) => {
      if (node && /^(?:String|FormatString|Boolean)$/.test(node.name))
        said.set(key, program.word(node));
    };
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
        names.add(program.word(kid));
        if ([",", ")"].includes(list.kids[place + 3]?.name))
          say(program.word(kid), list.kids[place + 2]);
        empty = false;
      } else if (empty) {
        if (next && [",", ")"].includes(next.name)) say(places, kid);
        places += 1;
        empty = false;
      }
    });
    return { places, names, stars, said };
  };

  // -- What binds names ---------------------------------------------------------------------------

  const groups = (kids, isBreak) => {
    const found = [[]];
    kids.forEach((kid) => {
      if (isBreak(kid)) found.push([]);
      else found[found.length - 1].push(kid);
    });
    return found;
  };
  const items = (kids) =>
    groups(
      kids.filter((kid) => kid.name !== "Comment" && !kid.wrong),
      (kid) => kid.name === ",",
    ).filter((one) => one.length);

  const OURS = /^(?:tensorflow|keras)(?:\.|$)/;

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
    if (from && cut < 0) return;
    const note = (path, nodes) => {
      if (!OURS.test(path)) return;
      program.uses = true;
      program.compat = program.compat || path.startsWith("tensorflow.compat.v1");
      const first = nodes[0];
      program.imported.push({ path, from: first.from, to: nodes[nodes.length - 1].to });
    };
    items(kids.slice(cut + 1)).forEach((item) => {
      const as = item.findIndex((kid) => kid.name === "as");
      const names = item
        .slice(0, as < 0 ? item.length : as)
        .filter((kid) => kid.name === "VariableName");
      const alias = as < 0 ? null : item[as + 1];
      if (from && item[0].name === "*") {
        const path = start.join(".");
        if (!relative && OURS.test(path)) {
          program.stars.add(path);
          program.uses = true;
          const own = kids.slice(1, cut).filter((kid) => kid.name === "VariableName");
          if (own.length > 1)
            program.imported.push({ path, from: own[0].from, to: own[own.length - 1].to });
        }
        return;
      }
      if (!names.length) return;
      const full = [...start, ...dotted(names)].join(".");
      const path = relative ? "" : full;
      const bound = alias && alias.name === "VariableName" ? alias : names[0];
      const value = alias || from ? path : program.word(names[0]);
      program.set(node.scope, program.word(bound), node, OURS.test(value) ? { path: value } : {});
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
        if (!value.from && typed) value = asTyped(typed);
        program.target(target[0], { ...value, at: node.to });
      });
    });
  };

  const FOLLOWED = /^(?:VariableName|MemberExpression|CallExpression|ParenthesizedExpression)$/;
  const asValue = (node) =>
    node.name === "None" ? { none: true } : FOLLOWED.test(node.name) ? { from: node } : {};
  const asTyped = (node) =>
    node.kids[1] && FOLLOWED.test(node.kids[1].name) ? { from: node.kids[1], typed: true } : {};

  const loops = (program, node) => {
    let within = false;
    node.kids.forEach((kid) => {
      if (kid.name === "for") within = true;
      else if (kid.name === "in") within = false;
      else if (within) program.target(kid, {});
    });
  };

  const parameters = (program, list, scope, owner) => {
    let ready = true;
    let first = true;
    list.kids.forEach((kid, place) => {
      if (kid.name === "," || kid.name === "(" || kid.name === "*" || kid.name === "**")
        ready = true;
      else if (kid.name === "AssignOp" || kid.name === "TypeDef") ready = false;
      else if (kid.name === "VariableName" && ready) {
        kid.bound = true;
        const word = program.word(kid);
        const self = first && owner && owner.name === "ClassDefinition" && word === "self";
        const type = list.kids[place + 1];
        program.set(
          scope,
          word,
          kid,
          self ? { self: owner } : type && type.name === "TypeDef" ? asTyped(type) : {},
        );
        first = false;
        ready = false;
      }
    });
  };

  const definition = (program, node) => {
    const name =
      node.name !== "LambdaExpression" && node.kids.find((kid) => kid.name === "VariableName");
    if (name) {
      name.bound = true;
      program.set(
        node.scope,
        program.word(name),
        name,
        node.name === "ClassDefinition" ? { class: node } : {},
      );
    }
    const list = node.kids.find((kid) => kid.name === "ParamList");
    if (!list) return;
    const wrapper = node.up.name === "DecoratedStatement" ? node.up.up : node.up;
    const owner = node.scope.kind === "class" && wrapper.name === "Body" ? wrapper.up : null;
    parameters(program, list, node.inner, owner);
  };

  const BINDERS = {
    ImportStatement: importStatement,
    AssignStatement: assignStatement,
    ForStatement: loops,
    FunctionDefinition: definition,
    ClassDefinition: definition,
    LambdaExpression: definition,
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
    ArgList: (_program, node) => {
      node.kids.forEach((kid, place) => {
        const next = node.kids[place + 1];
        if (kid.name === "VariableName" && next && next.name === "AssignOp") kid.bound = true;
      });
    },
  };

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
    const program = new Program(index, source);
    yield* program.bind(nodes);
    const seen = [];
    const emit = (one) => seen.push(one);
    program.imported.forEach((one) => {
      const found = resolve(index, one.path);
      const plain =
        found.parts.length === 1 ||
        /^(?:tensorflow\.compat(?:\.v[12])?|tensorflow\.python|keras)$/.test(one.path);
      if (!plain)
        emit({
          ...found,
          path: one.path,
          from: one.from,
          to: one.to,
          call: null,
          sure: true,
          imported: true,
        });
    });
    for (let at = 0; at < nodes.length; at += 1) {
      if (at % SLICE === SLICE - 1) yield;
      const node = nodes[at];
      const first =
        node.name === "VariableName" &&
        !node.bound &&
        !(node.up.name === "Decorator" && node.place !== 1);
      if (first) program.climb(node, null, emit, 0);
    }
    const wrong = new Set(reading.unclosed);
    nodes.forEach((node) => {
      if (node.wrong) {
        const end = lineAt(Math.max(node.from, node.to - 1));
        for (let line = lineAt(node.from); line <= end; line += 1) wrong.add(line);
      }
    });
    const findings = [];
    for (let at = 0; at < seen.length; at += 1) {
      if (at % SLICE === SLICE - 1) yield;
      const found = seen[at];
      if (found.parts && found.parts.length === 1) continue; // the module itself
      const line = lineAt(found.from);
      const column = found.from - starts[line] + reading.shift[line];
      const until =
        Math.min(found.to, starts[line] + reading.code[line].length) -
        starts[line] +
        reading.shift[line];
      const symbol = source
        .slice(found.from, found.to)
        .replace(/\\?\s+/g, "")
        .slice(0, 200);
      const whole = found.path.split(".");
      if (!found.method) whole.length -= Math.max(0, found.parts.length - found.depth);
      const name = whole
        .join(".")
        .slice(0, 200)
        .replace(/^tensorflow\b/, "tf");
      const { call, from, to, parts, path, symbol: known, ...rest } = found;
      findings.push({
        line: line + 1,
        column: column + 1,
        end: until + 1,
        symbol,
        ...rest,
        name,
        key: found.name,
        ...judge(index, found),
      });
    }
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
