package io.rihla.workbench.cluster;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;

/**
 * This process's place in a cluster, which both products use. It listens on 127.0.0.1 only and
 * speaks with the members that the {@link ClusterFile} names and nobody else.
 */
public final class ClusterNode implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.com.hazelcast";

    private final HazelcastInstance member;
    private final String clusterId;

    private ClusterNode(HazelcastInstance member, String clusterId) {
        this.member = member;
        this.clusterId = clusterId;
    }

    /**
     * Joins those of the cluster that are there, or is the first.
     *
     * @param number of the node, from 1
     */
    public static ClusterNode join(ClusterFile file, int number) throws IOException {
        if (System.getProperty(LOG_LEVEL) == null) {
            // A node that goes is dozens of warnings, and nodes are killed on purpose here.
            System.setProperty(LOG_LEVEL, "error");
        }
        int port = file.memberPort(number);
        Config config = new Config();
        config.setClusterName(file.clusterId());
        config.setClassLoader(ClusterNode.class.getClassLoader());
        config.getMetricsConfig().setEnabled(false);
        config.getIntegrityCheckerConfig().setEnabled(false);
        quietAndSmall(config);
        NetworkConfig network = config.getNetworkConfig();
        network.setPort(port).setPortAutoIncrement(false).setReuseAddress(true);
        network.setPublicAddress(HOST + ":" + port);
        network.getInterfaces().setEnabled(true).addInterface(HOST);
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        file.memberPorts().forEach(other -> join.getTcpIpConfig().addMember(HOST + ":" + other));
        return new ClusterNode(Hazelcast.newHazelcastInstance(config), file.clusterId());
    }

    /** A few threads, no waiting for members that do not come, and no word to anybody else. */
    private static void quietAndSmall(Config config) {
        config.setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.logging.type", "slf4j")
                .setProperty("hazelcast.shutdownhook.enabled", "false")
                .setProperty("hazelcast.socket.bind.any", "false")
                .setProperty("hazelcast.local.localAddress", HOST)
                .setProperty("hazelcast.wait.seconds.before.join", "0")
                .setProperty("hazelcast.partition.count", "31")
                .setProperty("hazelcast.operation.thread.count", "2")
                .setProperty("hazelcast.operation.generic.thread.count", "2")
                .setProperty("hazelcast.event.thread.count", "2")
                .setProperty("hazelcast.io.thread.count", "1")
                .setProperty("hazelcast.heartbeat.interval.seconds", "1")
                .setProperty("hazelcast.max.no.heartbeat.seconds", "10")
                .setProperty("hazelcast.operation.call.timeout.millis", "10000")
                .setProperty("hazelcast.graceful.shutdown.max.wait", "5");
    }

    /** How many nodes there are now, this one included. */
    public int size() {
        return member.getCluster().getMembers().size();
    }

    /**
     * What one product sees of the cluster.
     *
     * @param product {@code confluence} or {@code jira}: they do not hear each other
     */
    public Cluster of(String product) {
        return new HazelcastCluster(member, clusterId, product);
    }

    /** Leaves as a process does that was killed: the others find out. */
    public void kill() {
        member.getLifecycleService().terminate();
    }

    @Override
    public void close() {
        member.shutdown();
    }
}
