"""Everything by star, and names rebound."""

from math import *
from tensorflow import *
from tensorflow.keras.layers import *
import tensorflow.keras.backend as K, tensorflow.keras as keras
import tensorflow.contrib.layers
import tensorflow

x = placeholder(float32, [None, 3])
y = reduce_mean(log(x), keep_dims=True)
net = Dense(3)(y)
shape = y.shape
tensorflow.contrib.layers.fully_connected(x, 3)
z = tensorflow.\
    nn.relu(x)
w = (tensorflow
     .nn
     .tanh(x))
t = tensorflow
s = t.Session()
s.run(z); s.close()
K.set_value(w, 0); keras.utils.to_categorical([1])
