// What the expressions of a program stand for: a module, an object of a class, a text. Names are
// followed through assignments, calls, returns and attributes, as far as a reader of the file could.
// A value is {path}, {instance}, {many}, {items}, {result}, {class}, {self}, {function}, or null.

((root) => {
  "use strict";

  const page = typeof module === "undefined";
  const { Scopes, choose, items, enclosing, DEEP } = page
    ? root.portTree
    : require("./port_tree.js");
  const { resolve, methodOf, keptBy, goneOf, heldBy, isOf, packageOf, ending, BROKEN } = page
    ? root.portFate
    : require("./port_fate.js");

  const PARTS = 40; // parts of a dotted name that are followed
  const NESTED = 120; // expressions in each other that are followed
  const CALLERS = 20; // calls of a function that are asked what they give it
  const STEPPED = /^(?:epochs?|step|steps|iteration|batch)$/; // parameters that are numbers

  const CHAIN = /^(?:MemberExpression|CallExpression|ParenthesizedExpression)$/;

  class Values extends Scopes {
    constructor(index, text) {
      super(index, text);
      this.level = 0;
    }

    // What an expression stands for.
    value(node) {
      if (!node || this.level > NESTED) return null;
      if (node.value !== undefined) return node.value;
      node.value = null; // what leads to itself is nothing
      this.level += 1;
      node.value = this.valueOf(node);
      this.level -= 1;
      return node.value;
    }

    valueOf(node) {
      let base = node;
      let steps = 0;
      while (CHAIN.test(base.name)) {
        base = base.kids[base.name === "ParenthesizedExpression" ? 1 : 0];
        steps += 1;
        if (!base || steps > 200) return null;
      }
      if (base !== node) return this.climb(base, node, null);
      const { kids } = node;
      switch (node.name) {
        case "VariableName":
          return this.known(this.lookUp(node));
        case "AwaitExpression":
          return this.value(kids[1]);
        case "LambdaExpression":
          return { function: node };
        case "TupleExpression":
        case "ArrayExpression": {
          const own = items(kids.slice(1, -1)).map((one) => one[0]);
          const more = node.name === "ArrayExpression" ? this.appended(node) : [];
          return {
            items: [...own, ...more],
            list: node.name === "ArrayExpression",
            grown: more.length > 0,
          };
        }
        case "DictionaryExpression":
        case "DictionaryComprehensionExpression": {
          const held = kids.filter((kid, at) => kid.name !== ":" && kids[at - 1]?.name === ":");
          const known = held.map((one) => this.value(one)).find(Boolean);
          return known ? { many: known, dict: true } : null;
        }
        case "ArrayComprehensionExpression":
        case "ComprehensionExpression":
          return { many: this.value(kids[1]), list: kids[0].name === "[" };
        case "ConditionalExpression":
          return this.value(kids[0]) || this.value(kids[4]);
        case "BinaryExpression":
        case "UpdateStatement":
          return this.combined(node);
        case "UnaryExpression":
          return kids[0].name === "not" ? null : this.value(kids[1]);
        default:
          return null;
      }
    }

    // What is appended to a list in the function that it is made in.
    appended(node) {
      const target = node.up.name === "AssignStatement" && node.place === 2 && node.up.kids[0];
      if (!target) return [];
      const name = this.word(target);
      return (this.calls.get("append") || [])
        .filter(
          (call) =>
            call.scope === node.scope &&
            call.from > node.to &&
            call.kids[0].name === "MemberExpression" &&
            this.word(call.kids[0].kids[0]) === name,
        )
        .slice(0, CALLERS)
        .map((call) => this.args(call.kids[1]).nodes.get(0))
        .filter(Boolean);
    }

    // `a or b` is one of the two; arithmetic on a stand-in is a stand-in, on a tensor a tensor.
    combined(node) {
      const [left, sign, right] = node.kids;
      const one = this.value(left);
      const other = this.value(right);
      if (sign?.name === "or" || sign?.name === "and") return one || other;
      if (this.isStandIn(one) || this.isStandIn(other)) return { instance: this.index.stand };
      if (one?.items || other?.items)
        return { items: [...(one?.items || []), ...(other?.items || [])], list: true };
      if (one?.many) return one;
      return one?.result || other?.result ? { result: "tf.add" } : null;
    }

    // Whether a value is a stand-in of Keras, or a list that has one.
    isStandIn(value) {
      if (!value) return false;
      if (value.instance) return value.instance === this.index.stand;
      if (value.stand !== undefined || !(value.many || value.items)) return Boolean(value.stand);
      value.stand = false; // a list may hold itself
      value.stand = value.many
        ? this.isStandIn(value.many)
        : value.items.some((one) => this.isStandIn(this.value(one)));
      return value.stand;
    }

    givenStandIn(list) {
      return [...this.args(list).nodes.values()].some((one) => this.isStandIn(this.value(one)));
    }

    typed(text, via) {
      if (!text) return null;
      return text[0] === "["
        ? { many: { instance: text.slice(1, -1), via } }
        : { instance: text, via };
    }

    known(binding) {
      if (!binding || binding.path || binding.other) return binding || null;
      if (binding.class || binding.self || binding.function) return binding;
      if (binding.value === undefined) {
        binding.value = null; // what leads to itself is nothing
        this.level += 1;
        if (this.level <= NESTED) binding.value = this.bound(binding);
        this.level -= 1;
      }
      return binding.value;
    }

    bound(binding) {
      if (binding.typed) {
        const value = this.value(binding.from);
        if (value?.class) return { instance: this.base(value.class), local: value.class };
        const found = value?.path ? resolve(this.index, value.path) : null;
        if (found?.symbol?.kind === "class") return { instance: found.name, via: found.via };
        return found?.newer ? { instance: found.name, via: "" } : null;
      }
      if (binding.from) return this.value(binding.from);
      if (binding.part) return this.itemOf(this.value(binding.part), binding.item);
      if (binding.each) return this.eachOf(binding.each, binding.item);
      if (binding.param) return this.givenTo(binding.param);
      return null;
    }

    itemOf(value, place) {
      if (value?.items) return this.value(value.items[place]);
      return value?.many || (this.isStandIn(value) ? value : null);
    }

    // What a loop over something gets, of `enumerate` and `zip` too.
    eachOf(node, item) {
      const word = node.name === "CallExpression" && this.word(node.kids[0]);
      if (word === "enumerate" || word === "zip") {
        const list = this.args(node.kids[1]).nodes;
        if (word === "enumerate") return item === 1 ? this.eachOf(list.get(0)) : null;
        return list.has(item) ? this.eachOf(list.get(item)) : null;
      }
      const value = this.value(node);
      if (value?.dict) return null; // its keys
      const one = value?.items
        ? value.items.map((each) => this.value(each)).find(Boolean)
        : value?.many;
      return (item === undefined ? one : this.itemOf(one, item)) || null;
    }

    // What a function is given for a parameter where it is called: the first that is an object.
    givenTo(param) {
      const values = this.givenNodes(param).map((node) => this.value(node));
      return values.find((value) => value && !value.path) || null;
    }

    // The expressions that the calls of a function in the file give for a parameter.
    givenNodes({ made, owner, place, word }) {
      const name = made.kids.find((kid) => kid.name === "VariableName");
      if (made.name === "LambdaExpression" || !name) return [];
      const own = this.word(name);
      if (/^(?:__)?call(?:__)?$/.test(own)) return []; // Keras calls it, with tensors
      const maker = own === "__init__" && owner?.name === "ClassDefinition" ? owner : null;
      const asked = maker ? this.word(maker.kids.find((kid) => kid.name === "VariableName")) : own;
      const calls = (this.calls.get(asked) || []).slice(0, CALLERS).filter((call) => {
        const callee = this.value(call.kids[0]);
        return maker ? callee?.class === maker : callee?.function === made;
      });
      return calls
        .map((call) => this.args(call.kids[1]))
        .map(({ nodes, stars }) =>
          stars ? null : nodes.get(word) || nodes.get(place - (owner ? 1 : 0)),
        )
        .filter(Boolean);
    }

    // The expression behind a name, an attribute of self or a parameter, as far as one is seen.
    origin(node) {
      let from = node;
      for (let steps = 0; steps < 6; steps += 1) {
        let binding = null;
        if (from.name === "VariableName") binding = this.lookUp(from);
        else if (from.name === "MemberExpression" && this.word(from.kids[0]) === "self") {
          const list = enclosing(from.scope, "class")?.attributes.get(this.word(from.kids[2]));
          binding = list?.[list.length - 1];
        }
        const next = binding?.from || (binding?.param && this.givenNodes(binding.param)[0]);
        if (!next) break;
        from = next;
      }
      return from;
    }

    // What a function of the file gives.
    returned(made) {
      if (made.name === "LambdaExpression") return this.value(made.kids[made.kids.length - 1]);
      if (made.inner.yields.length) return null;
      for (const one of made.inner.returns.slice(0, DEEP)) {
        const parts = items(one.kids.slice(1)).map((part) => part[0]);
        if (parts.length > 1) return { items: parts };
        const value = parts.length ? this.value(parts[0]) : null;
        if (value) return value;
      }
      return null;
    }

    // Follow a name outwards, through attributes and calls, to a node; `emit` is told of symbols.
    climb(base, until, emit) {
      const named = base.name === "VariableName";
      const binding = named ? this.lookUp(base) : null;
      let value = named ? this.known(binding) : this.value(base);
      const assigned = Boolean(binding?.from || binding?.part);
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
            value = this.subscript(value, up);
          } else if (value?.path) {
            if (nodes.length < PARTS) value = { path: `${value.path}.${this.word(name)}` };
            if (nodes.length < PARTS) nodes.push(name);
          } else if (value?.other) {
            if (nodes.length < PARTS) value = { other: `${value.other}.${this.word(name)}` };
            if (nodes.length < PARTS) nodes.push(name);
            this.package(value.other, nodes, emit);
          } else value = this.member(value, now, up, name, emit);
        } else if (up.name === "CallExpression") {
          if (up.kids[1] && up.kids[1].name === "ArgList") {
            if (value?.path) flush(up.kids[1]);
            else value = this.called(value, up);
          }
          called = true;
        } else if (up.name !== "ParenthesizedExpression") break;
        now = up;
      }
      if (until) return now === until ? value : null;
      flush(null);
      return called ? value : null;
    }

    // A name of another package, where something is known of it.
    package(path, nodes, emit) {
      const known = emit && packageOf(this.index, path, false);
      const last = nodes[nodes.length - 1];
      if (known)
        emit({
          path,
          name: path,
          package: known,
          from: nodes[0].from,
          to: last.to,
          node: last,
          sure: true,
        });
    }

    subscript(value, node) {
      if (!value) return null;
      if (this.isStandIn(value) && value.instance) return value;
      const slice = node.kids.some((kid) => kid.name === ":");
      const held = value.instance ? heldBy(this.index, value.instance, "[]") : "";
      if (slice || value.result) return value;
      if (held) return this.typed(held, value.via);
      if (value.many) return value.many;
      if (!value.items) return null;
      const at = node.kids[2]?.name === "Number" ? Number(this.word(node.kids[2])) : 0;
      return this.value(value.items[at]);
    }

    // What a resolved name stands for: when it is called, what it gives.
    stands(found, call) {
      const { symbol, name } = found;
      const { index } = this;
      if (!call) return symbol || found.newer ? { symbol: name } : null;
      if (found.depth < found.parts.length) return null;
      const via = found.via === "compat.v1" ? found.via : "";
      if (index.gives[name]) return this.typed(index.gives[name], via);
      const like = index.givesLike.find(([pattern]) => pattern.test(name));
      if (like) return { instance: like[1], via };
      if (symbol ? symbol.kind === "class" : found.newer && /\.[A-Z]\w*$/.test(name))
        return { instance: name.replace(index.alias, "tf.keras.$1"), via };
      if (/^tf\.(?:keras\.(?:layers|ops|activations|backend|utils)\.|(?!keras\.))/.test(name)) {
        if (this.givenStandIn(call)) return { instance: index.stand };
      }
      if (!symbol) return null;
      const owner = index.known.get(name.slice(0, name.lastIndexOf(".")));
      if (owner && owner.kind === "class")
        return owner.name.startsWith("tf.data.") ? { instance: owner.name, via } : null;
      return { result: name };
    }

    // The class of TensorFlow that a class of the program is made from.
    base(node) {
      if (node.base === undefined) {
        node.base = null;
        for (const one of this.bases(node)) {
          const value = this.value(one);
          const found = value?.path ? resolve(this.index, value.path) : null;
          if (found?.symbol?.kind === "class" || found?.newer) node.base = found.name;
          else if (value?.class) node.base = this.base(value.class);
          if (node.base) break;
        }
      }
      return node.base;
    }

    bases(node) {
      const list = node.kids.find((kid) => kid.name === "ArgList");
      return list
        ? list.kids.filter((kid) => /^(?:VariableName|MemberExpression)$/.test(kid.name))
        : [];
    }

    // The classes of the program that a class is made from, itself first.
    lineage(node) {
      const found = [node];
      for (let at = 0; at < found.length && at < DEEP; at += 1) {
        this.bases(found[at]).forEach((one) => {
          const value = one.name === "VariableName" ? this.value(one) : null;
          if (value?.class && !found.includes(value.class)) found.push(value.class);
        });
      }
      return found;
    }

    called(value, call) {
      const list = call.kids[1];
      if (value?.class) return { instance: this.base(value.class), local: value.class };
      if (value?.function) return this.returned(value.function);
      if (value?.instance && isOf(this.index, value.instance, "tf.keras.layers.Layer"))
        return this.givenStandIn(list) ? { instance: this.index.stand } : null;
      if (value?.values) return { many: value.values };
      if (value?.method) {
        const given = this.index.gives[value.method];
        if (given) return this.typed(given, value.via);
        return value.of.startsWith("tf.data.Dataset")
          ? { instance: value.of, via: value.via }
          : null;
      }
      if (!value && call.kids[0].name === "VariableName") {
        const word = this.word(call.kids[0]);
        const first = this.args(list).nodes.get(0);
        if (/^(?:list|tuple|reversed|sorted)$/.test(word) && first) {
          const each = this.eachOf(first);
          return each ? { many: each } : null;
        }
        if (word === "super") {
          const own = enclosing(call.scope, "class");
          return own ? { instance: this.base(own.node) } : null;
        }
      }
      return null;
    }

    // What the program's own class says of an attribute: a value, null, or undefined for nothing.
    own(node, word) {
      for (const one of this.lineage(node)) {
        const { attributes, names } = one.inner;
        if (attributes.has(word)) return this.known(choose(attributes.get(word), Infinity, one));
        if (names.has(word)) {
          const found = choose(names.get(word), Infinity, one);
          if (!found.function) return this.known(found);
          const wrapper = found.function.up;
          const plain = wrapper.name === "DecoratedStatement" ? this.word(wrapper.kids[0]) : "";
          return /property$/.test(plain) ? this.returned(found.function) : found;
        }
      }
      return undefined;
    }

    // An attribute of something that is no module: a method of a known class, or perhaps one.
    member(value, before, whole, name, emit) {
      const word = this.word(name);
      const local = value?.self || value?.local;
      let cls = value?.instance;
      if (local) {
        const own = this.own(local, word);
        if (own !== undefined) return own;
        cls = this.base(local);
      }
      if (value?.class) {
        const own = this.own(value.class, word);
        return own === undefined ? null : own;
      }
      const call =
        whole.up && whole.up.name === "CallExpression" && whole.place === 0
          ? whole.up.kids[1]
          : null;
      const via = value?.via || "";
      if (value?.dict) return word === "values" ? { values: value.many } : null;
      if (cls) return this.memberOf(cls, via, name, call, emit, Boolean(local));
      if (value?.result && /^(?:shape|get_shape)$/.test(word))
        return word === "shape"
          ? { instance: "tf.TensorShape", via }
          : { method: "tf.Tensor.get_shape", of: "tf.Tensor", via };
      if (!value && word === "get_shape" && call && this.uses)
        return {
          method: "tf.Tensor.get_shape",
          of: "tf.Tensor",
          via: this.compat ? "compat.v1" : "",
        };
      if (emit && this.uses) {
        const guess = this.guess(value, before, word, call);
        const kept = this.compat && guess && (guess.fate.status === "compat" || guess.fate.graph);
        if (guess && !kept) emit({ ...this.asMethod(guess, name, call), sure: false });
      }
      return null;
    }

    memberOf(cls, via, node, call, emit, local) {
      const { index } = this;
      const word = this.word(node);
      const symbol = methodOf(index, cls, word);
      const gone = goneOf(index, cls, word);
      const watched = index.watched.has(`${cls}.${word}`) && {
        name: `${cls}.${word}`,
        kind: "",
        fate: { status: "same" },
      };
      const told = (gone?.fate.instead && better(symbol, gone)) || symbol || gone || watched;
      if (told && emit && !keptBy(index, told))
        emit({ ...this.asMethod(told, node, call), via, sure: true, of: cls, local, watched });
      const held = heldBy(index, cls, word);
      if (held) return this.typed(held, via);
      const method = symbol?.name || `${cls}.${word}`;
      if (!symbol && !gone && !index.gives[method]) return null;
      return { method, of: method.slice(0, method.lastIndexOf(".")), via };
    }

    guess(value, before, word, call) {
      const symbols = this.index.methods.get(word) || [];
      const broken = symbols.filter((symbol) => BROKEN.test(symbol.fate.status));
      const of = (owner) => broken.find((symbol) => symbol.name === `${owner}.${word}`);
      const given = call ? this.args(call).names : new Set();
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
      const file = call && this.file(last.slice(-80), word, call);
      if (file) return file;
      for (const [owner, pattern] of this.index.hints) {
        if (last.length > 80 || !pattern.test(last)) continue;
        const found = goneOf(this.index, owner, word) || methodOf(this.index, owner, word);
        if (found) return BROKEN.test(found.fate.status) ? found : null;
      }
      const holder = !value && this.index.telling.get(word);
      if (holder) return goneOf(this.index, holder, word);
      const telling =
        call && word.length > 10 && word.includes("_") && !this.index.common.includes(word);
      return telling && broken.length === symbols.length ? broken[0] || null : null;
    }

    // A method that writes or reads a file, where its name is none that Keras 3 takes.
    file(last, word, call) {
      const models =
        /(?:^|_)(?:model|net|network|generator|discriminator|critic|encoder|decoder|combined)$/i;
      const told = /^(?:save|load)_weights$/.test(word) || (word === "save" && models.test(last));
      const symbol = told && this.index.known.get(`tf.keras.Model.${word}`);
      return symbol && ending(this.index, symbol.name, this.args(call)) ? symbol : null;
    }

    asSymbol(found, path, nodes, call) {
      const skipped = Math.max(0, found.parts.length - found.depth);
      const end = nodes[Math.max(0, nodes.length - 1 - skipped)];
      const lost = skipped ? goneOf(this.index, found.name, found.parts[found.depth]) : null;
      const kept = found.via === "compat.v1" && !/keras/.test(found.parts[found.depth]);
      if (lost && !kept && found.symbol?.kind === "class") {
        const name = nodes[nodes.length - skipped];
        return {
          ...this.asMethod(lost, name, null),
          from: nodes[0].from,
          via: found.via,
          sure: true,
        };
      }
      return {
        ...found,
        path,
        from: nodes[0].from,
        to: end.to,
        node: end,
        call: skipped ? null : call && this.args(call),
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
        node: name,
        call: call && this.args(call),
        path: symbol.name,
      };
    }

    // -- Texts --------------------------------------------------------------------------------------

    // How a text ends, as far as it can be seen: {tail}, with {number} for a number's digits; else
    // null. A number that nobody knows ends in some digit.
    text(node) {
      if (!node || this.level > NESTED) return null;
      this.level += 1;
      const found = this.textOf(node);
      this.level -= 1;
      return found;
    }

    textOf(node) {
      const { kids } = node;
      switch (node.name) {
        case "Number":
          return { tail: this.word(node), number: true };
        case "String":
          return { tail: bare(this.word(node)) };
        case "ContinuedString":
          return this.text(kids[kids.length - 1]);
        case "FormatString":
          return this.formatted(node);
        case "ParenthesizedExpression":
          return this.text(kids[1]);
        case "ConditionalExpression": {
          const one = this.text(kids[0]);
          const other = this.text(kids[4]);
          return one && other && one.tail === other.tail ? one : null;
        }
        case "BinaryExpression":
        case "UpdateStatement":
          return this.joined(node);
        case "CallExpression":
          return this.textOfCall(node);
        case "VariableName":
          return this.textBehind(this.only(node), this.word(node));
        case "MemberExpression": {
          const owner = enclosing(node.scope, "class");
          const self = kids[2]?.name === "PropertyName" && this.word(kids[0]) === "self";
          const name = self ? this.word(kids[2]) : "";
          const list = owner ? owner.attributes.get(name) || owner.names.get(name) || [] : [];
          return list.length === 1 ? this.textBehind(list[0], "") : null;
        }
        default:
          return null;
      }
    }

    textBehind(binding, name) {
      if (!binding) return STEPPED.test(name) ? DIGIT : null;
      if (binding.literal || binding.from) return this.text(binding.literal || binding.from);
      const word = binding.each?.name === "CallExpression" && this.word(binding.each.kids[0]);
      if (word === "range" || word === "tf.range") return DIGIT;
      if (word === "enumerate" && binding.item === 0) return DIGIT;
      return (binding.param || binding.each) && STEPPED.test(name) ? DIGIT : null;
    }

    formatted(node) {
      const last = node.kids.filter((kid) => kid.name === "FormatReplacement").pop();
      const whole = this.word(node);
      const after = last ? bare(this.source.slice(last.to, node.to), true) : bare(whole);
      if (after || !last) return { tail: after };
      const spec = last.kids.find((kid) => kid.name === "FormatSpec");
      if (spec) return /[dfeg]$/.test(this.word(spec)) ? DIGIT : null;
      return this.text(last.kids[1]);
    }

    joined(node) {
      const [left, sign, right] = node.kids;
      const word = this.word(sign).replace(/=$/, "");
      if (word === "%" && /String$/.test(left.name)) return this.percent(left, right);
      const other = this.text(right);
      if (word === "/" && /^(?:String|FormatString|VariableName)$/.test(right.name))
        return other && !other.number ? other : null;
      if (word !== "+" || other?.number) return other?.number ? DIGIT : null;
      return other?.tail ? other : null;
    }

    percent(left, right) {
      const { tail } = this.text(left) || {};
      const found = tail?.match(/%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?([a-zA-Z])$/);
      if (!found) return tail === undefined ? null : { tail };
      if (/[dfiegxu]/.test(found[1])) return DIGIT;
      const several = right.name === "TupleExpression" ? items(right.kids.slice(1, -1)) : [[right]];
      return right.name === "DictionaryExpression"
        ? null
        : this.text(several[several.length - 1][0]);
    }

    textOfCall(node) {
      const [callee, list] = node.kids;
      if (list?.name !== "ArgList") return null;
      const { nodes, places, stars } = this.args(list);
      const name = this.word(callee);
      if (stars) return null;
      if (/(?:^|\.)(?:int|len|round)$/.test(name)) return DIGIT;
      if (/(?:^|\.)(?:str|Path|PurePath|join|fspath|abspath|normpath|expanduser)$/.test(name)) {
        const joins = /(?:^|\.)join$/.test(name);
        if (joins && !/path\.join$|^join$/.test(name)) return null;
        return places ? this.text(nodes.get(places - 1)) : null;
      }
      if (callee.name !== "MemberExpression" || callee.kids[2]?.name !== "PropertyName")
        return null;
      const method = this.word(callee.kids[2]);
      if (method === "with_suffix" || method === "joinpath")
        return this.text(nodes.get(places - 1));
      return method === "format" ? this.filled(callee.kids[0], nodes) : null;
    }

    // "{}_{:d}".format(a, b)
    filled(template, nodes) {
      const { tail } = this.text(template) || {};
      if (tail === undefined) return null;
      const holes = tail.replace(/\{\{|\}\}/g, "").match(/\{[^{}]*\}/g) || [];
      const last = holes[holes.length - 1];
      if (!last || !tail.endsWith(last))
        return { tail: tail.replace(/\{\{/g, "{").replace(/\}\}/g, "}") };
      const [, key, spec] = last.match(/^\{([^:!}]*)(?:![rsa])?(?::([^}]*))?\}$/) || [
        null,
        ".",
        "",
      ];
      if (spec && /[dfeg]$/.test(spec)) return DIGIT;
      return this.text(
        nodes.get(key === "" ? holes.length - 1 : /^\d+$/.test(key) ? Number(key) : key),
      );
    }
  }

  // A member that is gone, by the name of its own class where that has one, with what to type.
  const better = (symbol, gone) => {
    if (!symbol || !BROKEN.test(symbol.fate.status)) return gone;
    const { instead, note, page: where } = gone.fate;
    const told = { instead, note, page: where };
    return symbol.fate.instead ? symbol : { ...symbol, fate: { ...symbol.fate, ...told } };
  };

  const DIGIT = { tail: "0", number: true };

  // What stands in a string's quotes; with `tail`, of one that begins before.
  const bare = (word, tail = false) => {
    const found = tail
      ? word.match(/^([\s\S]*?)(?:"{3}|'{3}|["'])$/)
      : word.match(/^\w*(?:"{3}|'{3}|["'])([\s\S]*?)(?:"{3}|'{3}|["'])$/);
    return found ? found[1] : "";
  };

  const all = { Values };
  if (page) root.portValue = all;
  else module.exports = all;
})(typeof self === "undefined" ? globalThis : self);
