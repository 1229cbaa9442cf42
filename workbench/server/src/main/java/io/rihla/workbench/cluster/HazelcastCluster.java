package io.rihla.workbench.cluster;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import io.rihla.workbench.lock.NamedSemaphores;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product's nodes, as members of a Hazelcast cluster. */
final class HazelcastCluster implements Cluster {

    private static final Logger log = LoggerFactory.getLogger(HazelcastCluster.class);
    private static final long PATIENCE_SECONDS = 5;

    private final HazelcastInstance member;
    private final String id;
    private final String product;
    private final Told told;

    HazelcastCluster(HazelcastInstance member, String id, String product) {
        this.member = member;
        this.id = id;
        this.product = product;
        this.told = Told.on(member);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public NamedSemaphores locks() {
        return new HazelcastSemaphores(member.getMap(product + ".locks"));
    }

    @Override
    public ConcurrentMap<String, Long> dueJobs() {
        return member.getMap(product + ".due-jobs");
    }

    @Override
    public void tell(String topic, String message) {
        try {
            Set<Member> others = others();
            if (!others.isEmpty()) {
                member.getExecutorService("tell")
                        .submitToMembers(new Tell(product + "." + topic, message), others)
                        .forEach(HazelcastCluster::await);
            }
        } catch (HazelcastInstanceNotActiveException e) {
            log.debug("This node has left its cluster and tells nobody of {}", topic);
        }
    }

    private Set<Member> others() {
        return member.getCluster().getMembers().stream()
                .filter(other -> !other.localMember())
                .collect(Collectors.toSet());
    }

    private static void await(Member other, Future<Void> done) {
        try {
            done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            log.warn("{} was told something and did not say that it heard", other, e);
        }
    }

    @Override
    public void tellLater(String topic, Serializable message) {
        try {
            member.<Serializable>getTopic(product + "." + topic).publish(message);
        } catch (HazelcastInstanceNotActiveException e) {
            log.debug("This node has left its cluster and tells nobody of {}", topic);
        }
    }

    @Override
    public void onTold(String topic, Consumer<String> listener) {
        told.add(product + "." + topic, listener);
    }

    @Override
    public void onToldLater(String topic, Consumer<Serializable> listener) {
        member.<Serializable>getTopic(product + "." + topic)
                .addMessageListener(
                        message -> {
                            if (!message.getPublishingMember().localMember()) {
                                listener.accept(message.getMessageObject());
                            }
                        });
    }
}
