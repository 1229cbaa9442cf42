package io.rihla.workbench.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out one lock a name. Names are plain ASCII of at most 255 characters. */
public final class HostClusterLockService implements ClusterLockService {

    private static final int LONGEST_NAME = 255;

    private final NamedSemaphores semaphores;
    private final Map<String, HostClusterLock> locks = new ConcurrentHashMap<>();

    public HostClusterLockService(NamedSemaphores semaphores) {
        this.semaphores = semaphores;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(lockName);
        if (!ascii || lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a lock's name: " + lockName);
        }
        return locks.computeIfAbsent(lockName, name -> new HostClusterLock(name, semaphores));
    }

    /** The names of the locks that threads of this node hold now. */
    public Collection<String> held() {
        List<String> held = new ArrayList<>();
        locks.forEach(
                (name, lock) -> {
                    if (lock.isHeld()) {
                        held.add(name);
                    }
                });
        return held;
    }
}
