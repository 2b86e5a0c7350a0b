# -*- coding: utf-8 -*-
import sys
import tensorflow as tf
from tensorflow.contrib import learn

print "TensorFlow", tf.VERSION
print >>sys.stderr, "device %s" % tf.test.gpu_device_name(), tf.float16
print >> sys.stderr
print

class Net:
	def __init__(self, rate=1e-3):
		self.rate = rate
		self.mask = 0777L
		self.name = ur"net\d" + u'x'

	def build(self, x):
		if self.rate <> 0: print "rate", `tf.to_double(self.rate)`,
		for name, value in {'a': 1}.iteritems():
			exec "y = x"
			print name, tf.constant(value); print tf.zeros([2])
		try:
			y = tf.mul(x, 2.)
		except AttributeError, e:
			raise ValueError, "no %s" % tf.multiply
		return tf.reduce_max(y, reduction_indices=[1], keep_dims=True)

def pairs(items):
	return map(lambda (a, b): tf.add(a, b), items)

def unpacked(first, (second, third)):
	return tf.div(first, third)

if __name__ == '__main__':
	print ("%d classes") % learn.datasets.load_dataset("iris").n
	print tf.Session().run(Net().build(tf.ones([2, 3])))
	print(tf.__version__)
