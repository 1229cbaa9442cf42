package io.rihla.workbench.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.concurrent.Callable;

/** A message on its way to another node, where it is handed to those who listen. */
final class Tell implements Callable<Void>, HazelcastInstanceAware, Serializable {

    private static final long serialVersionUID = 1;

    private final String topic;
    private final String message;
    private transient HazelcastInstance there;

    Tell(String topic, String message) {
        this.topic = topic;
        this.message = message;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance instance) {
        there = instance;
    }

    @Override
    public Void call() {
        Told.on(there).hear(topic, message);
        return null;
    }
}
