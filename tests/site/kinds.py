"""The kinds of pages that the site has, each with one of them."""

KINDS = {
    "first page": "index",
    "section": "eager/index",
    "lesson": "gradients/tape",
    "long lesson": "keras/subclassing",
    "symbols": "symbols/tf.nn",
    "all symbols": "symbols/index",
    "errors": "errors",
    "claims": "claims",
    "versions": "versions",
    "a version": "versions/tensorflow-2-16-keras-3-1",
    "script": "examples/gradients/exploding_gradient",
    "search": "search",
    "pasted code": "paste_your_code",
    "to take along": "take_it_with_you",
    "nothing there": "404",
    "index of names": "genindex",
}
