// What no list of names can say: calls that work or not for what they are given, and patterns of
// several lines. Each rule is a small function; what it says is in one place, with its page.

((root) => {
  "use strict";

  const page = typeof module === "undefined";
  const { items, enclosing, within } = page ? root.portTree : require("./port_tree.js");
  const { isOf } = page ? root.portFate : require("./port_fate.js");

  const SOME = 200; // lines of a kind that a pattern looks at

  const SYMBOLIC = "keras3/tf_operations_on_symbolic_inputs";
  const SAVING = "keras3/saving_changed";
  const MODEL = "tf.keras.Model";
  const CHECKPOINT = "tf.train.Checkpoint(model=model)";
  const RESTORE = "tf.train.Checkpoint(model=model).restore(path).expect_partial()";

  const raises = (instead, note, where = "") => ({
    status: "raises",
    needs: true,
    now: "",
    instead,
    note,
    page: where,
    error: "",
    touched: {},
  });
  const other = (instead, note, where = "") => ({
    ...raises(instead, note, where),
    status: "different",
  });
  const worth = (note, where) => ({ look: true, note, ...(where ? { page: where } : {}) });

  // -- Calls --------------------------------------------------------------------------------------

  const NUMBERS = /^(?:same|changed|different|renamed|kept|newer)$/;
  const OPERATION =
    /^tf\.(?!keras\.(?!backend\.)|nest\.|summary\.|losses\.|metrics\.|initializers\.|optimizers\.|data\.|feature_column\.|config\.|saved_model\.|layers\.|contrib\.|train\.|test\.)/;

  // An operation of TensorFlow, or of the backend, on what `Input` or a layer gives.
  const onStandIn = (program, found, told) => {
    const { call, name } = found;
    const last = name.slice(name.lastIndexOf(".") + 1);
    const asked = call && !found.method && NUMBERS.test(told.status) && OPERATION.test(name);
    if (!asked || program.index.plain.has(last) || (/^[A-Z]/.test(last) && last !== "Variable"))
      return null;
    if (![...call.nodes.values()].some((one) => program.isStandIn(program.value(one)))) return null;
    const { ops, operations } = program.index;
    const named = operations[last] || (ops.has(last) ? last : "");
    const instead = /[( ]|^tf\./.test(named) ? named : named && `keras.ops.${named}`;
    return {
      ...raises(
        instead || "a layer of your own",
        `It takes no KerasTensor, which is what Input and layers give${instead ? "; a layer of your own may call it" : ""}.`,
        SYMBOLIC,
      ),
      standIn: true,
    };
  };

  const CONDITION = "A condition of fewer axes broadcasts from the last axis, not from the first.";
  const CALLS = {
    // With the condition alone it gives places, as it did.
    "tf.where": (_program, { call }) => {
      if (!call || call.stars) return null;
      const both = call.places > 1 || call.names.has("x");
      return both
        ? { needs: false, ...worth(CONDITION) }
        : { status: "same", needs: false, touched: {} };
    },
    // The half pixel is none of its method AREA.
    "tf.image.resize": (program, { call }) => {
      const method = call?.nodes.get("method") || call?.nodes.get(2);
      return method && /(?:\.AREA|^["']area["'])$/.test(program.word(method))
        ? { status: "same", needs: false, touched: {} }
        : null;
    },
    "tf.keras.backend.gradients": (program, { call }) =>
      call && !program.compat
        ? raises("tf.GradientTape", "It always raises in eager execution.", "gradients/tape")
        : null,
    "tf.keras.backend.set_value": (program, found) => assigned(program, found, 0),
    "tf.keras.backend.update": (program, found) => assigned(program, found, 0),
    "tf.keras.backend.update_add": (program, found) => assigned(program, found, 0),
    "tf.keras.backend.update_sub": (program, found) => assigned(program, found, 0),
    "tf.keras.backend.batch_set_value": (program, found) => assigned(program, found, "each"),
    "tf.keras.backend.mean": (program, found) => ofVariable(program, found, "mean"),
    "tf.keras.backend.std": (program, found) => ofVariable(program, found, "std"),
    "tf.keras.backend.var": (program, found) => ofVariable(program, found, "var"),
    "tf.train.ExponentialMovingAverage.apply": (program, { call }) => {
      const list = call?.nodes.get(0) || call?.nodes.get("var_list");
      const value = list && program.value(list);
      const several = value?.items ? value.items.map((one) => program.value(one)) : [value?.many];
      const tensor = several.some((one) => isTensor(program, one));
      return tensor && !program.compat
        ? raises(
            "tf.keras.metrics.Mean",
            "In eager execution it takes variables only: keep the number in a tf.Variable, or in a metric.",
          )
        : null;
    },
    [`${MODEL}.save`]: (program, { call, of }) => {
      const name = call?.text(call.nodes.has("filepath") ? "filepath" : 0);
      const masks = (program.calls.get("Embedding") || []).some(
        (one) => program.args(one.kids[1]).truth("mask_zero") === "True",
      );
      const functional = of && !isOf(program.index, of, "tf.keras.Sequential");
      return functional && masks && /\.(?:h5|hdf5)$/.test(name?.tail || "")
        ? other(
            "a name that ends in .keras",
            "A functional model with a mask can be saved so, and not be loaded: Unknown layer: NotEqual.",
            SAVING,
          )
        : null;
    },
    "tf.data.Iterator.get_next": (_program, { call, via }) =>
      call && via !== "compat.v1"
        ? { more: "In a loop over the dataset it is the loop's variable; else `next(iterator)`." }
        : null,
    "tf.keras.models.model_from_json": (_program, { call }) =>
      call
        ? {
            more: 'JSON that Keras 2 wrote is read by `tf.keras.Sequential.from_config(json.loads(text)["config"])`, or by `tf.keras.Model.from_config`.',
          }
        : null,
    [`${MODEL}.add_loss`]: (program, found) => {
      const first = found.call?.nodes.get(0);
      const symbolic = first && program.isStandIn(program.value(first));
      return found.call && ((!found.local && found.sure) || symbolic)
        ? raises(
            "self.add_loss in the call of a layer",
            "On a functional model it raises NotImplementedError, without a text.",
            SYMBOLIC,
          )
        : null;
    },
    [`${MODEL}.load_weights`]: (program, { call }) => {
      const file =
        call?.names.has("by_name") && call.text(call.nodes.has("filepath") ? "filepath" : 0);
      if (file && /\.weights\.h5$|\.keras$/.test(file.tail))
        return { status: "changed", needs: true, touched: { gone: ["by_name"] }, page: SAVING };
      const path = call?.nodes.get(0) || call?.nodes.get("filepath");
      return path && program.value(path)?.result === "tf.train.latest_checkpoint"
        ? raises(
            RESTORE,
            "load_weights reads no checkpoint of TensorFlow, and latest_checkpoint gives None beside a `.weights.h5`.",
            SAVING,
          )
        : null;
    },
    "tf.train.latest_checkpoint": (program, { call }) =>
      call && /\.weights\.h5\b/.test(program.source) && !/\btrain\.Checkpoint/.test(program.source)
        ? other(
            "the newest file, by its time",
            "It gives None beside a `.weights.h5`: it knows checkpoints of TensorFlow only.",
            SAVING,
          )
        : null,
    "tf.group": (program, { call, node }) => {
      if (!call || program.graphs || inTraced(program, node)) return null;
      const used = call.list.up.up.name !== "ExpressionStatement";
      return used
        ? other(
            "nothing: each runs where it stands",
            "In eager execution it gives None, and nothing can be run again later.",
            "eager/no_more_sessions",
          )
        : null;
    },
    "tf.train.Saver": (program, { call, via }) => {
      if (!call || call.stars) return null;
      const list = call.nodes.get(0) || call.nodes.get("var_list");
      const value = list && program.value(list);
      const first = value?.many || (value?.items && program.value(value.items[0]));
      if (first?.instance === "tf.keras.Variable")
        return other(
          CHECKPOINT,
          "It writes Keras's variables under one name, VARIABLE_VALUE: only one of them is in the file.",
          "keras/saving",
        );
      return !list && via === "compat.v1" && !program.graphs
        ? raises(
            CHECKPOINT,
            "In eager execution it must be told its variables, and Keras's are in no collection.",
            "keras/saving",
          )
        : null;
    },
    ...Object.fromEntries(
      ["scalar", "histogram", "image", "text", "audio"].map((name) => [
        `tf.summary.${name}`,
        (program, found) => summary(program, found),
      ]),
    ),
  };
  // Models of Keras 3 need eager execution, which a program may have switched off.
  const inEager = (program, { call }) =>
    call && program.graphs === "off"
      ? raises(
          "nothing: leave disable_eager_execution or disable_v2_behavior out",
          "Without eager execution a model of Keras 3 raises here.",
          "eager/tensors_run_at_once",
        )
      : null;
  ["fit", "fit_generator", "evaluate", "predict", "get_weights"].forEach((name) => {
    [MODEL, "tf.keras.Sequential"].forEach((owner) => {
      CALLS[`${owner}.${name}`] = inEager;
    });
  });

  // Its first argument was the name, and is the shape.
  ["layers.Layer", "Model", "Sequential"].forEach((owner) => {
    CALLS[`tf.keras.${owner}.add_weight`] = (program, { call }) => {
      const first = call?.nodes.get(0);
      const named = first && program.text(first);
      return first && !(named && !named.number) ? { needs: false, touched: {} } : null;
    };
  });
  // A model that was called on a stand-in has them.
  ["input", "output"].forEach((name) => {
    CALLS[`tf.keras.Sequential.${name}`] = (program, { node }) => {
      const [owner] = node.up.kids;
      const last = program.word(owner).split(".").pop();
      const called = (program.calls.get(last) || []).some(
        (call) =>
          program.word(call.kids[0]) === program.word(owner) && program.givenStandIn(call.kids[1]),
      );
      return called ? { status: "same", needs: false, error: "" } : null;
    };
  });
  CALLS["tf.keras.Sequential.load_weights"] = CALLS[`${MODEL}.load_weights`];

  const isTensor = (program, value) =>
    Boolean(value?.result) || program.isStandIn(value) || value?.instance === "tf.Tensor";

  // Whether a line stands in a function that TensorFlow traces.
  const inTraced = (program, node) => {
    for (let scope = enclosing(node.scope, "function"); scope; ) {
      const wrapper = scope.node.up;
      if (
        wrapper.name === "DecoratedStatement" &&
        /tf\.function|def_function/.test(program.word(wrapper.kids[0]))
      )
        return true;
      scope = scope.up && enclosing(scope.up, "function");
    }
    return false;
  };

  // `K.set_value` and its like on a variable of Keras; on one that nobody knows, perhaps.
  const assigned = (program, { call }, at) => {
    let node = call?.nodes.get(0) || call?.nodes.get("x");
    if (!node) return null;
    let value = program.value(node);
    if (at === "each") {
      const pairs = node.name === "ArrayExpression" ? items(node.kids.slice(1, -1))[0]?.[0] : null;
      const zipped = node.name === "CallExpression" && program.word(node.kids[0]) === "zip";
      if (pairs?.name === "TupleExpression") {
        node = pairs.kids[1];
        value = program.value(node);
      } else if (zipped) value = program.eachOf(program.args(node.kids[1]).nodes.get(0));
    }
    if (value?.instance === "tf.Variable") return { status: "same", needs: false, touched: {} };
    const word = program.word(node);
    const rate = word.match(/^([\w.]*(?:opt|optimizer))\.(?:lr|learning_rate)$/);
    const instead = rate ? `${rate[1]}.learning_rate = value` : "variable.assign(value)";
    const note = "It raises on every variable of Keras: 'str' object has no attribute 'name'.";
    const told = raises(
      instead,
      note,
      rate ? "keras3/optimizer_arguments" : "keras3/removed_and_renamed",
    );
    return rate || value?.instance === "tf.keras.Variable"
      ? told
      : { ...told, sure: false, rule: "If the variable is one of Keras's." };
  };

  const ofVariable = (program, { call }, name) => {
    const first = call?.nodes.get(0);
    return first && program.value(first)?.instance === "tf.keras.Variable"
      ? raises(`keras.ops.${name}`, "It raises on a variable of Keras.", SYMBOLIC)
      : null;
  };

  // A summary with its step is one of TensorFlow 2; it needs the package tensorboard.
  const summary = (program, { call, via }) => {
    if (!call || via === "compat.v1") return null;
    const stepped = call.stars || call.names.has("step") || /\bset_step\(/.test(program.source);
    const needs = "It needs the package tensorboard, and writes to the default writer only.";
    return stepped
      ? { status: "newer", needs: false, error: "", note: needs }
      : {
          error: "",
          note: `${needs} Without step it raises.`,
          instead: "tf.summary.create_file_writer",
          needs: true,
        };
  };

  // What a rule says of a finding, over what its name says; null where none does.
  const ofFinding = (program, found, told) => {
    if (program.legacy) return null;
    const graph = /^tf\.Tensor\.(?:graph|op|value_index)$/.test(found.name);
    if ((graph || (told.status === "raises" && /eager/.test(told.error || ""))) && found.node)
      if (inTraced(program, found.node)) return { status: "same", needs: false };
    const rule = CALLS[found.name] || null;
    return rule?.(program, found) || onStandIn(program, found, told);
  };

  // -- Patterns of several lines --------------------------------------------------------------------

  const TRAINS = ["fit", "fit_generator", "train_on_batch"];

  // The object of a method call and its method: {object, method}, of `a.b.fit(x)` `a.b` and `fit`.
  const methodCall = (program, call) => {
    const [callee] = call.kids;
    if (callee.name !== "MemberExpression" || callee.kids[2]?.name !== "PropertyName") return null;
    return {
      object: program.word(callee.kids[0]),
      method: program.word(callee.kids[2]),
      node: callee.kids[0],
    };
  };

  const callsOf = (program, words) =>
    words.flatMap((word) => (program.calls.get(word) || []).slice(0, SOME));

  // `x.trainable = value`, of a model or of each of its layers.
  const settings = (program, nodes) =>
    nodes.flatMap((node) => {
      if (node.name !== "AssignStatement") return [];
      const values = node.kids.filter((kid) => kid.name === "Boolean");
      const targets = node.kids.filter(
        (kid) =>
          kid.name === "MemberExpression" && program.word(kid.kids[2] || kid) === "trainable",
      );
      return targets.map((target, at) => {
        const [owner] = target.kids;
        const loop = owner.name === "VariableName" ? program.lookUp(owner)?.each : null;
        const layers = loop?.name === "MemberExpression" && program.word(loop.kids[2]) === "layers";
        const value = values.length ? program.word(values[Math.min(at, values.length - 1)]) : "";
        return { object: program.word(layers ? loop.kids[0] : owner), target, node, value, owner };
      });
    });

  // Whether a model, or any, is trained between two places.
  const isTrained = (program, object, from, to) =>
    callsOf(program, TRAINS).some((call) => {
      const one = methodCall(program, call);
      return one && (!object || one.object === object) && call.from > from && call.to < to;
    });

  // Whether a name is bound to what a function of the file compiled.
  const compiledBefore = (program, owner, object, deep = 0) => {
    const at = owner.from;
    const own = callsOf(program, ["compile"]).find(
      (call) =>
        methodCall(program, call)?.object === object && call.to < at && call.scope === owner.scope,
    );
    if (own) return own.to;
    const list =
      owner.name === "MemberExpression"
        ? enclosing(owner.scope, "class")?.attributes.get(program.word(owner.kids[2]))
        : null;
    const binding = list
      ? list.filter((one) => one.at < at).pop()
      : owner.name === "VariableName" && program.lookUp(owner);
    if (binding?.param && deep < 3) {
      const given = program.givenNodes(binding.param);
      const compiled = given.some((one) => {
        const since = compiledBefore(program, one, program.word(one), deep + 1);
        return since >= 0 && !isTrained(program, program.word(one), since, one.from);
      });
      return compiled ? binding.param.made.from : -1;
    }
    const from = binding?.from;
    if (from?.name !== "CallExpression") return -1;
    const inner = program.value(from.kids[0])?.function?.inner;
    const names = inner
      ? inner.returns.map((one) => program.word(one).replace(/^return\s*/, ""))
      : [];
    const compiles = callsOf(program, ["compile"]).some(
      (call) => call.scope === inner && names.includes(methodCall(program, call)?.object),
    );
    return compiles ? from.to : -1;
  };

  const frozen = (program, nodes) => {
    const set = settings(program, nodes).slice(0, SOME);
    const trained = (object, from, to) => isTrained(program, object, from, to);
    const compiles = callsOf(program, ["compile"]).map((call) => ({
      call,
      ...methodCall(program, call),
    }));
    const found = [];
    set.forEach((one) => {
      const at = one.target.from;
      const since = compiledBefore(program, one.owner, one.object);
      const again = (after, value) =>
        set.some(
          (two) => two.object === one.object && two.target.from > after && two.value === value,
        );
      const recompiled = compiles.some((two) => two.object === one.object && two.call.from > at);
      if (
        one.value === "False" &&
        since >= 0 &&
        !recompiled &&
        !trained(one.object, since, at) &&
        !again(at, "True")
      )
        found.push({
          node: one.target,
          name: `${one.object}.trainable`,
          ...other(
            "trainable set before the first step of each model",
            `Keras 2 kept what ${one.object} was compiled with; Keras 3 reads it when ${one.object} is first trained, so its own training changes nothing.`,
          ),
        });
      const before = set
        .filter(
          (two) =>
            two.object === one.object &&
            two.target.from < at &&
            two.node.scope === one.node.scope &&
            two.value &&
            one.value &&
            two.value !== one.value,
        )
        .pop();
      const between =
        before &&
        compiles.find(
          (two) =>
            two.call.from > before.target.from &&
            two.call.to < at &&
            two.call.scope === one.node.scope &&
            two.object !== one.object,
        );
      const after =
        before && compiles.some((two) => two.call.from > at && two.call.scope === one.node.scope);
      if (between && after && since < 0 && !trained("", before.target.from, at))
        found.push({
          node: one.target,
          name: `${one.object}.trainable`,
          ...other(
            "trainable set before the first step of each model",
            `Keras 2 kept what ${between.object} was compiled with; Keras 3 reads it when ${between.object} is first trained, which is after this line.`,
          ),
        });
    });
    return found;
  };

  // What is yielded or returned as inputs and targets, in its parts.
  const partsOf = (node) => {
    const whole = items(node.kids.slice(1)).map((one) => one[0]);
    return whole.length === 1 && whole[0].name === "TupleExpression"
      ? items(whole[0].kids.slice(1, -1)).map((one) => one[0])
      : whole;
  };

  const LISTS =
    "A list is taken for one thing of an unknown type: TypeError, `output_signature` must contain …";

  const lists = (program) => {
    const found = [];
    const tell = (node, sure, whole) =>
      found.push({
        node,
        name: program.word(node).split("\n")[0].slice(0, 60),
        sure,
        ...raises(
          whole ? "a tuple: yield inputs, targets" : "a tuple: (first, second), targets",
          whole ? "A generator must give a tuple." : LISTS,
          "data/from_generator",
        ),
        ...(sure ? {} : { rule: "If Keras is given this generator." }),
      });
    const isList = (node) => Boolean(program.value(node)?.list);
    const makers = program.functions.filter((made) => made.inner.yields.length).slice(0, SOME);
    const getters = program.functions.filter((made) => made.inner.up.kind === "class");
    [...new Set([...getters, ...makers])].forEach((made) => {
      const name = made.kids.find((kid) => kid.name === "VariableName");
      const owner = made.inner.up;
      const base = owner.kind === "class" && program.base(owner.node);
      if (
        /^tf\.keras\.utils\.(?:Sequence|PyDataset)$/.test(base) &&
        program.word(name) === "__getitem__"
      )
        made.inner.returns.forEach((one) => {
          const parts = partsOf(one);
          if (parts.length > 1) parts.filter(isList).forEach((part) => tell(part, true, false));
        });
      if (!made.inner.yields.length) return;
      const given = fed(program, made);
      made.inner.yields.forEach((one) => {
        if (given === null) return;
        const parts = partsOf(one);
        const whole =
          parts.length === 1 && isList(parts[0]) && program.value(parts[0]).items?.length > 1;
        if (given && whole) tell(parts[0], true, true);
        if (parts.length > 1) parts.filter(isList).forEach((part) => tell(part, given, false));
      });
    });
    return found;
  };

  // Whether a generator is given to fit and its like: true, false where nobody sees it, null where
  // it is seen to be given to something else.
  const fed = (program, made) => {
    let seen = false;
    const used = callsOf(program, [
      "fit",
      "fit_generator",
      "evaluate",
      "evaluate_generator",
      "predict",
      "predict_generator",
    ]);
    const isMade = (node) => {
      let from = program.origin(node);
      for (let steps = 0; steps < 3 && from?.name === "CallExpression"; steps += 1) {
        const maker = program.value(from.kids[0])?.function;
        if (maker === made) return true;
        const [one] = maker?.inner.returns || [];
        const [whole] = one ? partsOf(one) : [];
        from = whole && program.origin(whole);
      }
      return false;
    };
    const given = used.some((call) => [...program.args(call.kids[1]).nodes.values()].some(isMade));
    if (given) return true;
    const name = program.word(made.kids.find((kid) => kid.name === "VariableName"));
    const elsewhere = callsOf(program, ["from_generator"]).concat(program.loops.slice(0, SOME));
    elsewhere.forEach((node) => {
      if (new RegExp(`\\b${name}\\b`).test(program.word(node).slice(0, 2000))) seen = true;
    });
    return seen || !/gen|batch|data|flow/i.test(name) ? null : false;
  };

  // How many there are in a list that is written out, or made of one; 0 where nobody knows.
  const lengthOf = (program, node, deep = 0) => {
    if (!node || deep > 4) return 0;
    const value = program.value(node);
    if (value?.items) return value.grown ? 0 : value.items.length;
    const shown = node.name === "VariableName" ? program.lookUp(node)?.from : node;
    if (shown?.name !== "ArrayComprehensionExpression") return 0;
    const over = shown.kids[shown.kids.findIndex((kid) => kid.name === "in") + 1];
    if (over?.name === "String") return (program.text(over)?.tail || "").length;
    return over ? lengthOf(program, over, deep + 1) : 0;
  };

  // The call of a class that made an object, through functions of the file.
  const madeBy = (program, node) => {
    let from = program.origin(node);
    for (let steps = 0; steps < 3 && from.name === "CallExpression"; steps += 1) {
      const made = program.value(from.kids[0]);
      if (made?.path) return from;
      const [one] = made?.function?.inner.returns || [];
      if (!one || partsOf(one).length !== 1) return null;
      from = program.origin(partsOf(one)[0]);
    }
    return null;
  };

  const flatMetrics = (program) =>
    (program.calls.get("compile") || []).flatMap((call) => {
      const one = methodCall(program, call);
      const metrics = program.args(call.kids[1]).nodes.get("metrics");
      const shown = metrics?.name === "VariableName" ? program.only(metrics)?.from : metrics;
      if (!one || shown?.name !== "ArrayExpression") return [];
      const flat = items(shown.kids.slice(1, -1)).map((part) => part[0]);
      if (
        !flat.length ||
        flat.some(
          (part) =>
            /^(?:Array|Dictionary|Tuple)Expression$|^None$/.test(part.name) ||
            program.value(part)?.list,
        )
      )
        return [];
      const whole = program.value(one.node);
      const made =
        whole?.instance && isOf(program.index, whole.instance, MODEL) && madeBy(program, one.node);
      if (!made) return [];
      const { nodes } = program.args(made.kids[1]);
      const outputs = lengthOf(program, nodes.get(1) || nodes.get("outputs"));
      if (outputs < 2) return [];
      const told = flat.length === outputs ? other : raises;
      const note =
        flat.length === outputs
          ? "It raises nothing: each output gets one of them. Keras 2 gave all of them to every output."
          : "It raises ValueError: Keras 2 gave all of them to every output.";
      return [
        {
          node: metrics,
          name: "metrics",
          ...told(
            "one list for each output, or a dict by their names",
            `With ${outputs} outputs a list has one entry for each. ${note}`,
          ),
        },
      ];
    });

  const ASKS = [
    "predict",
    "predict_on_batch",
    "predict_proba",
    "predict_classes",
    "fit",
    "train_on_batch",
    "evaluate",
  ];

  // A model that is asked in a graph that was kept from another thread.
  const otherGraph = (program, nodes) => {
    if (program.graphs === "off") return [];
    return nodes
      .filter((node) => node.name === "WithStatement")
      .flatMap((node) => {
        const graph = node.kids.find((kid) => {
          const one = kid.name === "CallExpression" && methodCall(program, kid);
          return (
            one &&
            one.method === "as_default" &&
            (program.value(one.node)?.instance === "tf.Graph" || /graph$/i.test(one.object))
          );
        });
        const body = node.kids.find((kid) => kid.name === "Body");
        if (!graph || !body) return [];
        const asks = callsOf(program, ASKS).some((call) => {
          const one = within(call, body) && methodCall(program, call);
          const value = one && program.value(one.node);
          return (
            one &&
            (value?.instance
              ? isOf(program.index, value.instance, MODEL)
              : /model$|net$/i.test(one.object))
          );
        });
        return asks
          ? [
              {
                node: graph,
                name: program.word(graph),
                ...raises(
                  "nothing: a model is called from any thread",
                  "In a graph of TensorFlow 1 a model of Keras 3 raises RuntimeError: leave graph and session out.",
                  "eager/no_more_sessions",
                ),
              },
            ]
          : [];
      });
  };

  const PATTERNS = [frozen, lists, flatMetrics, otherGraph];

  // Findings that are no name: {node, name, status, …}.
  const ofProgram = (program, nodes) =>
    program.uses && !program.legacy ? PATTERNS.flatMap((pattern) => pattern(program, nodes)) : [];

  // -- A session in a loop --------------------------------------------------------------------------

  const MAKES =
    /^tf\.(?!keras\.|train\.|summary\.|app\.|flags\.|logging\.|gfile\.|io\.|data\.|test\.|python_io\.|errors\.|config\.|estimator\.|contrib\.)(?:[a-z_]+\.)*[a-z]\w*$/;
  const SETS =
    /^tf\.(?:set_random_seed|reset_default_graph|get_default_\w+|executing_eagerly|enable_\w+|disable_\w+|device|name_scope|variable_scope|control_dependencies)$/;

  // Notes on what a session runs in a loop: what is made anew in each turn, and what was made before
  // and is computed at each run. `seen` are the findings so far, with their nodes.
  const inLoops = (program, seen) => {
    const runs = seen.filter(
      (one) =>
        one.call &&
        /^tf\.(?:Session|InteractiveSession|train\.MonitoredSession)\.run$/.test(one.name),
    );
    if (!runs.length) return;
    const loops = program.loops
      .slice(0, SOME)
      .map((loop) => loop.kids.find((kid) => kid.name === "Body"))
      .filter(Boolean);
    const loopOf = (node) => loops.filter((body) => within(node, body)).pop();
    runs.forEach((run) => {
      const body = loopOf(run.node);
      if (!body) return;
      run.inLoop = body;
      const first = run.call.nodes.get(0) || run.call.nodes.get("fetches");
      const asked =
        first && /^(?:Array|Tuple)Expression$/.test(first.name)
          ? items(first.kids.slice(1, -1)).map((one) => one[0])
          : [first];
      const names = asked.filter(
        (one) =>
          one?.name === "VariableName" &&
          program.value(one)?.result &&
          !within(program.lookUp(one).node, body),
      );
      if (names.length) {
        const several = names.length > 1;
        run.more = `${names.map((one) => `\`${program.word(one)}\``).join(", ")} ${several ? "are" : "is"} computed at each run: make a function of ${several ? "them" : "it"}, and call it in the loop.`;
      }
    });
    const bodies = new Set(runs.map((run) => run.inLoop).filter(Boolean));
    seen.forEach((one) => {
      if (!one.call || one.method || !MAKES.test(one.name) || SETS.test(one.name)) return;
      if ([...bodies].some((body) => within(one.node, body)))
        one.more = "It is made anew in each turn, and the graph grows: make it before the loop.";
    });
  };

  const all = { ofFinding, ofProgram, inLoops };
  if (page) root.portRules = all;
  else module.exports = all;
})(typeof self === "undefined" ? globalThis : self);
