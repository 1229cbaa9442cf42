package io.rihla.workbench.cluster;

import io.rihla.workbench.lock.NamedSemaphores;
import java.io.Serializable;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * What the nodes of one product share besides their database and their files: locks, the times at
 * which the cluster's jobs are due, and what they tell each other. A product that runs on one node
 * is a cluster of one.
 */
public interface Cluster {

    /** A cluster that will never have another node. */
    static Cluster alone() {
        return new LoneCluster();
    }

    /** The same on all nodes and after a restart; empty for a product that runs on one node. */
    String id();

    /** Locks that hold on all nodes and are freed when the node that holds them dies. */
    NamedSemaphores locks();

    /** By the id of a job that runs once in the cluster, when it is due in milliseconds. */
    ConcurrentMap<String, Long> dueJobs();

    /**
     * Tells the other nodes, whose listeners have run when this returns. A node that has died, or
     * takes longer than seconds, is not waited for.
     */
    void tell(String topic, String message);

    /** Tells the other nodes some time soon, or never if they are gone. */
    void tellLater(String topic, Serializable message);

    /** Hears what other nodes {@link #tell}. */
    void onTold(String topic, Consumer<String> listener);

    /** Hears what other nodes {@link #tellLater}; listeners must not take long. */
    void onToldLater(String topic, Consumer<Serializable> listener);
}
