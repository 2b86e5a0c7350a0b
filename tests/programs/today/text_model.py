"""A model of words: vectorization, an embedding with a mask, recurrent layers, attention."""

import numpy as np
import tensorflow as tf

TEXTS = tf.constant(["a good day", "a bad day", "good", "bad bad"])
LABELS = np.array([1, 0, 1, 0])


def clean(text):
    lowered = tf.strings.lower(text)
    return tf.strings.regex_replace(lowered, "[^a-z ]", "")


vectorize = tf.keras.layers.TextVectorization(
    max_tokens=20, output_mode="int", output_sequence_length=5, standardize=clean
)
vectorize.adapt(TEXTS)


class Attend(tf.keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.query, self.key = tf.keras.layers.Dense(units), tf.keras.layers.Dense(units)
        self.supports_masking = True

    def call(self, states, mask=None):
        scores = tf.matmul(self.query(states), self.key(states), transpose_b=True)
        if mask is not None:
            scores += (1.0 - tf.cast(mask[:, tf.newaxis, :], scores.dtype)) * -1e9
        return tf.matmul(tf.nn.softmax(scores, axis=-1), states)


words = tf.keras.Input((5,), dtype="int64")
embedded = tf.keras.layers.Embedding(20, 8, mask_zero=True)(words)
states = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(4, return_sequences=True))(embedded)
states = Attend(4)(states)
sequence, last = tf.keras.layers.GRU(6, return_sequences=True, return_state=True)(states)
both = tf.keras.layers.Concatenate()([tf.keras.layers.GlobalMaxPooling1D()(sequence), last])
output = tf.keras.layers.Dense(1, activation="sigmoid")(both)
model = tf.keras.Model(words, output)
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(vectorize(TEXTS), LABELS, epochs=2, verbose=0)
print(model.predict(vectorize(TEXTS), verbose=0).shape, vectorize.get_vocabulary()[:3])

cell = tf.keras.layers.GRUCell(3)
state = cell.get_initial_state(batch_size=2)
out, state = cell(tf.ones((2, 4)), state)
ragged = tf.ragged.constant([[1, 2], [3]])
print(out.shape, ragged.to_tensor().shape, tf.strings.split(TEXTS).row_lengths().numpy())
