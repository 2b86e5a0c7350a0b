"""What a program's objects are, and what they no longer have.

A check of programs follows objects: what a call gives, what an attribute holds, what is gone of it.
Classes are named as TensorFlow names them; ``[tf.keras.layers.Layer]`` is a list of such. Members
that were public in 1.15 stand with the other symbols; here stand those that only Keras 2 had, or
that were never public and used all the same. ``tests/test_port_uses.py`` makes an object of each
class on the TensorFlow that is installed, and looks whether all of this is so.
"""

from __future__ import annotations

from typing import NamedTuple

STAND_IN = "tf.keras.KerasTensor"
"""What ``Input`` gives, and a layer that is called on one."""
SHAPE, SIZE, DTYPE = "tuple", "int", "str"
"""What a stand-in's shape, a part of it, and its dtype are."""
NOTHING = "None"

FAMILIES = (
    (r"tf\.train\.\w+Optimizer", "tf.train.Optimizer"),
    (r"tf\.keras\.optimizers\.\w+", "tf.keras.optimizers.Optimizer"),
    (r"tf\.keras\.layers\.\w+", "tf.keras.layers.Layer"),
    (r"tf\.keras\.models\.Model", "tf.keras.Model"),
    (r"tf\.keras\.models\.Sequential", "tf.keras.Sequential"),
    (r"tf\.keras\.metrics\.\w+", "tf.keras.metrics.Metric"),
    (r"tf\.keras\.callbacks\.\w+", "tf.keras.callbacks.Callback"),
    (r"tf\.train\.\w+Session", "tf.train.MonitoredSession"),
    (r"tf\.estimator\.\w+", "tf.estimator.Estimator"),
    (r"tf\.data\.(?:\w+\.)?\w+Dataset\w*", "tf.data.Dataset"),
    (r"tf\.distribute\.(?:\w+\.)?\w+Strategy", "tf.distribute.Strategy"),
    (r"tf\.(?:nn\.rnn_cell|contrib\.rnn)\.\w+", "tf.nn.rnn_cell.RNNCell"),
)
"""Classes whose methods are told of another class, which they have them from."""

KINDS = (
    (r"tf\.keras\.Model", "tf.keras.layers.Layer"),
    (r"tf\.keras\.(?:models\.)?Sequential", "tf.keras.Model"),
    (r"tf\.keras\.layers\.(?:LSTM|GRU|SimpleRNN|RNN|ConvLSTM\dD)", "tf.keras.layers.RNN"),
    *FAMILIES,
)
"""Whose members of this module a class has, beside its own."""

GIVES = {
    "tf.get_variable": "tf.Variable",
    "tf.get_default_session": "tf.Session",
    "tf.get_default_graph": "tf.Graph",
    "tf.placeholder": "tf.Tensor",
    "tf.constant": "tf.Tensor",
    "tf.train.MonitoredTrainingSession": "tf.train.MonitoredSession",
    "tf.data.Dataset.make_one_shot_iterator": "tf.data.Iterator",
    "tf.data.Dataset.make_initializable_iterator": "tf.data.Iterator",
    "tf.data.make_one_shot_iterator": "tf.data.Iterator",
    "tf.data.make_initializable_iterator": "tf.data.Iterator",
    "tf.data.Iterator.from_structure": "tf.data.Iterator",
    "tf.data.Iterator.from_string_handle": "tf.data.Iterator",
    "tf.Tensor.get_shape": "tf.TensorShape",
    "tf.Variable.get_shape": "tf.TensorShape",
    "tf.distribute.get_strategy": "tf.distribute.Strategy",
    "tf.keras.Input": STAND_IN,
    "tf.keras.layers.Input": STAND_IN,
    f"{STAND_IN}.get_shape": SHAPE,
    "tf.keras.models.load_model": "tf.keras.Model",
    "tf.keras.models.clone_model": "tf.keras.Model",
    "tf.keras.models.model_from_json": "tf.keras.Model",
    "tf.keras.models.model_from_yaml": "tf.keras.Model",
    "tf.keras.optimizers.get": "tf.keras.optimizers.Optimizer",
    "tf.keras.backend.variable": "tf.Variable",
    "tf.keras.Model.get_layer": "tf.keras.layers.Layer",
    "tf.keras.Sequential.get_layer": "tf.keras.layers.Layer",
    "tf.keras.Model.add_weight": "tf.keras.Variable",
    "tf.keras.layers.Layer.add_weight": "tf.keras.Variable",
    "tf.keras.Model.load_weights": NOTHING,
    "tf.keras.Sequential.load_weights": NOTHING,
}
"""What the value of a call is, where the class is not the name that is called."""

GIVES_LIKE = ((r"tf\.keras\.applications\.(?:\w+\.)?[A-Z]\w+", "tf.keras.Model"),)

_LAYER = "[tf.keras.layers.Layer]"
_VARIABLES = "[tf.keras.Variable]"
_WEIGHTS = dict.fromkeys(
    ("weights", "variables", "trainable_weights", "trainable_variables", "non_trainable_weights"),
    _VARIABLES,
)
HAS = {
    STAND_IN: {"shape": SHAPE, "dtype": DTYPE},
    "tf.Tensor": {"shape": "tf.TensorShape"},
    "tf.Variable": {"shape": "tf.TensorShape"},
    "tf.TensorShape": {"[]": "tf.Dimension"},
    "tf.keras.Model": {
        "optimizer": "tf.keras.optimizers.Optimizer",
        "layers": _LAYER,
        "input": STAND_IN,
        "output": STAND_IN,
        "inputs": f"[{STAND_IN}]",
        "outputs": f"[{STAND_IN}]",
        "input_shape": SHAPE,
        "output_shape": SHAPE,
        **_WEIGHTS,
    },
    "tf.keras.layers.Layer": {
        "input": STAND_IN,
        "output": STAND_IN,
        "kernel": "tf.keras.Variable",
        "bias": "tf.keras.Variable",
        **_WEIGHTS,
    },
    "tf.keras.optimizers.Optimizer": {
        "lr": "tf.keras.Variable",
        "learning_rate": "tf.keras.Variable",
        "iterations": "tf.keras.Variable",
        "variables": _VARIABLES,
    },
    "tf.keras.metrics.Metric": {"variables": _VARIABLES},
    "tf.keras.callbacks.Callback": {"model": "tf.keras.Model"},
    "tf.keras.Variable": {"dtype": DTYPE},
    SHAPE: {"[]": SIZE},
}
"""What attributes hold; ``[]`` is what a list holds."""


class Member(NamedTuple):
    """Members that are gone, and what to type instead."""

    names: str
    now: str = ""
    note: str = ""
    page: str = ""
    raises: str = ""
    """The error, where the member is still there and every call of it raises."""


_GONE, _SHAPES = "keras3/removed_and_renamed", "keras3/tf_operations_on_symbolic_inputs"
_STEP, _OPTIMIZER = "keras/custom_train_step", "keras3/optimizer_arguments"
_ESTIMATOR = "Estimators are gone since TensorFlow 2.16."
_GRAPH = "Keras 2 had it for training in graphs."
_PLACEHOLDER = "A KerasTensor has a shape and a dtype, and nothing of a graph."

MEMBERS = {
    "tf.keras.Model": (
        Member(
            "total_loss targets sample_weights metrics_tensors loss_functions sample_weight_mode"
            " _feed_inputs _feed_input_names _feed_input_shapes _feed_targets _feed_outputs"
            " _feed_output_names _feed_output_shapes _feed_loss_fns _feed_sample_weights",
            "a loss under a tf.GradientTape, or Model.compute_loss",
            _GRAPH,
            _STEP,
        ),
        Member(
            "_make_predict_function _make_train_function _make_test_function",
            "nothing: leave it out",
            "A model makes its functions when they are first used, in any thread.",
            _GONE,
        ),
        Member("_is_compiled", "model.compiled"),
        Member("predict_classes", "model.predict(x).argmax(-1)", "", _GONE),
        Member("predict_proba", "tf.keras.Model.predict", "", _GONE),
        Member(
            "_collected_trainable_weights _check_trainable_weights_consistency state_updates"
            " updates container_nodes stateful uses_learning_phase _standardize_user_data"
            " _set_inputs",
            "nothing: leave it out",
            _GRAPH,
            _GONE,
        ),
        Member("_input_layers input_layers", "model.inputs"),
        Member("_output_layers output_layers", "model.outputs"),
        Member("input_names", "[one.name for one in model.inputs]"),
        Member("save_spec", "model.inputs"),
        Member("_network_nodes nodes_by_depth layers_by_depth", "model.layers", "", _GONE),
        Member(
            "add_metric",
            "a metric that __init__ makes and call updates",
            "",
            _GONE,
            "NotImplementedError",
        ),
    ),
    "tf.keras.Sequential": (
        Member(
            "output",
            "model.outputs[0]",
            "It has one only where the model was called on a stand-in.",
            _GONE,
            "AttributeError",
        ),
        Member(
            "input",
            "model.inputs[0]",
            "It has one only where the model was called on a stand-in.",
            _GONE,
            "AttributeError",
        ),
    ),
    "tf.keras.layers.Layer": (
        Member("_batch_input_shape batch_input_shape", "layer.input.shape", "", _GONE),
        Member("initial_weights _initial_weights", "layer.set_weights", "", _GONE),
        Member(
            "_trainable_weights _non_trainable_weights",
            "layer.trainable_weights and layer.non_trainable_weights",
            "A weight made by add_weight is in these lists.",
            "keras/custom_layers",
        ),
        Member("_updates _per_input_updates", "nothing: assign to the variable", _GRAPH),
        Member("_name", "layer.name"),
        Member("_dtype _compute_dtype", "layer.compute_dtype"),
        Member(
            "add_metric",
            "a metric that __init__ makes and call updates",
            "",
            _GONE,
            "NotImplementedError",
        ),
    ),
    "tf.keras.layers.RNN": (
        Member("state_spec _num_constants", "nothing: leave it out", "", _GONE),
    ),
    "tf.keras.optimizers.Optimizer": (
        Member(
            "lr _lr",
            "optimizer.learning_rate",
            "Assigning to lr changes nothing of the training.",
            _OPTIMIZER,
        ),
        Member("decay _decay initial_decay", "a schedule as learning_rate", "", _OPTIMIZER),
        Member("_weights updates", "optimizer.variables", "", _OPTIMIZER),
        Member(
            "_hyper _get_hyper _set_hyper _create_hypers",
            "an attribute of its own",
            "",
            _OPTIMIZER,
        ),
        Member("_create_slots _prepare _create_all_weights", "optimizer.build", "", _OPTIMIZER),
        Member("_decayed_lr", "optimizer.learning_rate", "", _OPTIMIZER),
        Member(
            "_resource_apply_dense _resource_apply_sparse",
            "optimizer.update_step",
            "",
            _OPTIMIZER,
        ),
        Member(
            "compute_gradients _compute_gradients _aggregate_gradients aggregate_gradients",
            "tf.GradientTape",
            "",
            "gradients/tape",
        ),
        Member(
            "get_scaled_loss",
            "optimizer.scale_loss",
            "",
            _GONE,
        ),
        Member(
            "get_unscaled_gradients",
            "nothing: apply_gradients divides by itself",
            "",
            _GONE,
        ),
    ),
    "tf.keras.metrics.Metric": (
        Member("reset_states", "metric.reset_state", "", _GONE),
        Member("weights", "metric.variables", "", _GONE),
        Member("updates _updates", "nothing: leave it out", _GRAPH),
    ),
    "tf.keras.callbacks.Callback": (
        Member("validation_data", "an argument of the callback's own __init__"),
    ),
    STAND_IN: (
        Member("_keras_shape", "x.shape", "", _SHAPES),
        Member("get_shape", "x.shape", "It is a tuple.", _SHAPES),
        Member("set_shape", "tf.keras.ops.reshape", "", _SHAPES),
        Member("op graph eval numpy consumers device", "", _PLACEHOLDER, _SHAPES),
        Member("_uses_learning_phase", "nothing: leave it out", "", _SHAPES),
        Member("ref experimental_ref", "id(x)", "", _SHAPES),
        Member("type_spec", "x.shape and x.dtype", "", _SHAPES),
    ),
    SHAPE: (
        Member("as_list", "list(x.shape)", "A KerasTensor's shape is a tuple.", _SHAPES),
        Member("ndims rank", "len(x.shape)", "A KerasTensor's shape is a tuple.", _SHAPES),
        Member("dims", "x.shape", "A KerasTensor's shape is a tuple.", _SHAPES),
    ),
    SIZE: (Member("value", "x.shape[at]", "It is Python's number, or None.", _SHAPES),),
    DTYPE: (
        Member("base_dtype name", "x.dtype", "It is a text.", _SHAPES),
        Member("is_floating is_integer as_numpy_dtype", "tf.as_dtype(x.dtype)", "It is a text."),
    ),
    NOTHING: (
        Member(
            "expect_partial assert_consumed assert_existing_objects_matched",
            "tf.train.Checkpoint(model=model).restore(path).expect_partial()",
            "load_weights gives None now, and reads no checkpoint of TensorFlow.",
            "keras3/saving_changed",
        ),
    ),
    "tf.keras.Variable": (
        Member("get_shape", "variable.shape", "", _GONE),
        Member("read_value", "variable.value", "", _GONE),
        Member("eval", "variable.numpy", "", _GONE),
        Member("load", "variable.assign", "", _GONE),
        Member("ref experimental_ref", "id(variable)", "", _GONE),
        Member("initialized_value", "variable.value", "", _GONE),
        Member("initializer op graph", "nothing: it has its value from the start", "", _GONE),
    ),
    "tf.lite.TFLiteConverter": (
        Member(
            "from_keras_model_file",
            "tf.lite.TFLiteConverter.from_keras_model(tf.keras.models.load_model(path))",
        ),
        Member(
            "from_session from_frozen_graph",
            "tf.lite.TFLiteConverter.from_saved_model",
            "For a graph of TensorFlow 1 there is tf.compat.v1.lite.TFLiteConverter.",
        ),
        Member("get_input_arrays", "nothing: leave it out"),
    ),
    "tf.distribute.Strategy": (
        Member("experimental_run_v2", "strategy.run"),
        Member("experimental_make_numpy_dataset", "tf.data.Dataset.from_tensor_slices"),
        Member("broadcast update initialize finalize call_for_each_replica", "strategy.run"),
    ),
    "tf.estimator.Estimator": (
        Member("train", "tf.keras.Model.fit", _ESTIMATOR, "keras/training"),
        Member("evaluate", "tf.keras.Model.evaluate", _ESTIMATOR, "keras/training"),
        Member("predict", "tf.keras.Model.predict", _ESTIMATOR, "keras/training"),
        Member(
            "export_saved_model export_savedmodel experimental_export_all_saved_models",
            "tf.keras.Model.export",
            _ESTIMATOR,
            "keras/saving",
        ),
        Member("latest_checkpoint", "tf.train.latest_checkpoint", _ESTIMATOR, "keras/saving"),
        Member(
            "get_variable_names get_variable_value",
            "tf.keras.Model.weights",
            _ESTIMATOR,
            "keras/training",
        ),
    ),
    "tf.nn.rnn_cell.RNNCell": (
        Member(
            "zero_state",
            "cell.get_initial_state(batch_size=n)",
            "That is of a cell of tf.keras.layers, and gives a list.",
            "keras/custom_layers",
        ),
    ),
}
"""Members that are gone, of each class; the first that fits, of the class's own or its kinds."""

WATCHED = ("tf.train.ExponentialMovingAverage.apply",)
"""Members that a rule asks about, of classes whose members are no symbols."""

PLAIN = (
    "is_tensor", "is_symbolic_tensor", "group", "no_op", "print", "custom_gradient", "device",
    "function", "name_scope", "nondifferentiable_batch_function", "recompute_grad",
    "grad_pass_through", "assert_proper_iterable", "is_numeric_tensor", "int_shape",
    "is_keras_tensor", "is_sparse", "get_uid", "timestamp", "enable_check_numerics",
    "variable_creator_scope", "executing_eagerly", "init_scope",
)  # fmt: skip
"""Functions of TensorFlow and of ``tf.keras.backend`` that take a stand-in; ``tf.nest`` does."""

OPERATIONS = {
    "concat": "concatenate",
    "reduce_mean": "mean",
    "reduce_sum": "sum",
    "reduce_max": "max",
    "reduce_min": "min",
    "reduce_prod": "prod",
    "reduce_any": "any",
    "reduce_all": "all",
    "reduce_std": "std",
    "reduce_variance": "var",
    "reduce_logsumexp": "logsumexp",
    "pow": "power",
    "gather": "take",
    "sub": "subtract",
    "mul": "multiply",
    "div": "divide",
    "truediv": "true_divide",
    "floordiv": "floor_divide",
    "l2_normalize": "normalize",
    "clip_by_value": "clip",
    "permute_dimensions": "transpose",
    "squared_difference": "keras.ops.square(x - y)",
    "resize": "image.resize",
    "resize_bilinear": "image.resize",
    "to_float": 'keras.ops.cast(x, "float32")',
    "to_int32": 'keras.ops.cast(x, "int32")',
    "batch_dot": "tf.keras.layers.Dot",
    "reverse": "flip",
    "repeat_elements": "repeat",
    "max_pool2d": "max_pool",
    "avg_pool": "average_pool",
    "avg_pool2d": "average_pool",
    "conv2d": "conv",
    "is_nan": "isnan",
    "is_inf": "isinf",
    "is_finite": "isfinite",
}
"""The function of ``tf.keras.ops`` for one of TensorFlow, where it has another name."""
