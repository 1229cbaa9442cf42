package io.rihla.workbench.cluster;

import io.rihla.workbench.lock.LocalSemaphores;
import io.rihla.workbench.lock.NamedSemaphores;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** One node: there is nobody to tell. */
final class LoneCluster implements Cluster {

    private final NamedSemaphores locks = new LocalSemaphores();
    private final ConcurrentMap<String, Long> dueJobs = new ConcurrentHashMap<>();

    @Override
    public String id() {
        return "";
    }

    @Override
    public NamedSemaphores locks() {
        return locks;
    }

    @Override
    public ConcurrentMap<String, Long> dueJobs() {
        return dueJobs;
    }

    @Override
    public void tell(String topic, String message) {}

    @Override
    public void tellLater(String topic, Serializable message) {}

    @Override
    public void onTold(String topic, Consumer<String> listener) {}

    @Override
    public void onToldLater(String topic, Consumer<Serializable> listener) {}
}
