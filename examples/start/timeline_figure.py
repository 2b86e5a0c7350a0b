"""When things happened, from the release dates of packages and their notes."""

import matplotlib.pyplot as plt

EVENTS = (
    (2015.86, "TensorFlow is published"),
    (2017.13, "TensorFlow 1.0"),
    (2018.94, "PyTorch 1.0"),
    (2019.75, "TensorFlow 2.0: eager, tf.keras, no contrib"),
    (2019.79, "TensorFlow 1.15, the last 1.x"),
    (2021.61, "2.6: Keras is a package of its own again"),
    (2022.88, "2.11: new optimizers; no more GPU on native Windows"),
    (2023.91, "Keras 3.0: TensorFlow, JAX or PyTorch below"),
    (2024.18, "2.16: Keras 3 is tf.keras; Estimators are gone"),
    (2024.68, "TensorFlow Lite becomes LiteRT"),
    (2025.62, "2.20: tf.lite is to give way to LiteRT"),
    (2026.18, "2.21"),
)


def draw_timeline():
    """Draw each event at its time, one below the other.

    >>> draw_timeline()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    figure.subplots_adjust(left=0.03, right=0.97, top=0.97, bottom=0.1)
    for row, (year, text) in enumerate(EVENTS):
        style = "sC1" if text.startswith(("PyTorch", "Keras")) else "oC0"
        axes.plot(year, -row, style)
        left = year > 2020.5
        place = (year - 0.15, "right") if left else (year + 0.15, "left")
        axes.text(place[0], -row, text, ha=place[1], va="center", fontsize=9)
    axes.set(xlim=(2015.4, 2026.8), yticks=[])
    axes.set_xticks(range(2016, 2027, 2))
    return figure
