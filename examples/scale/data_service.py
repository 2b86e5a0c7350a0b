"""tf.data service: a dispatcher and two workers prepare the batches."""

import tensorflow as tf

service = tf.data.experimental.service


def through(mode, workers=2):
    """Return the number of workers, and the numbers that come back, sorted.

    >>> through(service.ShardingPolicy.DYNAMIC)
    (2, [0, 1, 4, 9, 16, 25])
    >>> through(service.ShardingPolicy.OFF)
    (2, [0, 0, 1, 1, 4, 4, 9, 9, 16, 16, 25, 25])
    """
    dispatcher = service.DispatchServer()
    address = dispatcher.target.split("://")[1]
    config = service.WorkerConfig(dispatcher_address=address)
    servers = [service.WorkerServer(config) for _ in range(workers)]
    data = tf.data.Dataset.range(6).map(lambda number: number**2)
    data = data.apply(service.distribute(mode, dispatcher.target))
    return len(servers), sorted(int(number) for number in data)
