"""Keras 2 as a package of its own, with a generator and a custom layer."""

import keras
from keras import backend as K
from keras.callbacks import ModelCheckpoint, ReduceLROnPlateau
from keras.datasets import mnist
from keras.engine.topology import Layer
from keras.layers import Activation, Dense, Flatten
from keras.layers.convolutional import Conv2D, MaxPooling2D
from keras.layers.core import Dropout
from keras.layers.normalization import BatchNormalization
from keras.models import Sequential, load_model
from keras.optimizers import SGD
from keras.preprocessing.image import ImageDataGenerator
from keras.utils import np_utils


class Scale(Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(name="scale", shape=(1,), initializer="ones")
        super(Scale, self).build(input_shape)

    def call(self, x):
        return K.clip(x * self.scale, 0.0, 1.0) + K.epsilon()


(x_train, y_train), (x_test, y_test) = mnist.load_data()
if K.image_data_format() == "channels_first":
    x_train = x_train.reshape(-1, 1, 28, 28)
y_train = np_utils.to_categorical(y_train, 10)

model = Sequential()
model.add(Conv2D(32, (3, 3), input_shape=(28, 28, 1)))
model.add(Activation("relu"))
model.add(MaxPooling2D(pool_size=(2, 2)))
model.add(BatchNormalization())
model.add(Scale())
model.add(Flatten())
model.add(Dropout(0.5))
model.add(Dense(10, activation="softmax"))
model.compile(
    loss=keras.losses.categorical_crossentropy,
    optimizer=SGD(lr=0.01, decay=1e-6, momentum=0.9, nesterov=True),
    metrics=["accuracy"],
)
generator = ImageDataGenerator(rotation_range=10)
model.fit_generator(
    generator.flow(x_train, y_train, batch_size=32),
    steps_per_epoch=100,
    callbacks=[ModelCheckpoint("best.h5", period=5), ReduceLROnPlateau()],
)
print(model.predict_classes(x_test))
model.save("model.h5")
again = load_model("model.h5", custom_objects={"Scale": Scale})
print(again.evaluate(x_test, y_test))
K.clear_session()
