"""Finds symbols of TensorFlow by Python's own ``ast``, knowing nothing of how the check does."""

import ast

ROOTS = ("tensorflow", "keras")


def found(text: str) -> set[tuple[int, str]]:
    r"""Each dotted name that begins with TensorFlow or Keras: its line, and the name in full.

    Aliases by import and by assignment, the first of a name, hold for the whole file; scopes are
    not looked at.

    >>> sorted(found("import tensorflow as tf\nx = tf.nn.relu(tf.ones([2]))"))
    [(2, 'tensorflow.nn.relu'), (2, 'tensorflow.ones')]
    """
    tree = ast.parse(text)
    aliases: dict[str, str] = {}
    names: set[tuple[int, str]] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for one in node.names:
                if one.name.split(".")[0] in ROOTS:
                    root = one.name.split(".")[0]
                    aliases.setdefault(one.asname or root, one.name if one.asname else root)
                    names.add((node.lineno, one.name))
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for one in node.names:
                if node.module.split(".")[0] in ROOTS and one.name != "*":
                    aliases.setdefault(one.asname or one.name, f"{node.module}.{one.name}")
                    names.add((one.lineno, f"{node.module}.{one.name}"))
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for _ in range(3):  # an alias may be made of another one
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                path = dotted(node.value, aliases)
                if path and "." in path and isinstance(node.value, ast.Attribute):
                    aliases.setdefault(node.targets[0].id, path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            path = dotted(node, aliases)
            if path:
                names.add((node.lineno, path))
    return {(line, name) for line, name in names if "." in name}


def dotted(node: ast.AST, aliases: dict[str, str]) -> str:
    """The full name of a chain of attributes that begins at an alias; empty for another node."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in aliases:
        return ""
    return ".".join([aliases[node.id], *reversed(parts)])
