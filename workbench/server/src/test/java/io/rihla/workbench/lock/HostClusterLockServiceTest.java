package io.rihla.workbench.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HostClusterLockServiceTest {

    private final HostClusterLockService locks = new HostClusterLockService(new LocalSemaphores());

    @Test
    void oneHolderAtATime() {
        ClusterLock lock = locks.getLockForName("a");
        lock.lock();

        boolean other =
                CompletableFuture.supplyAsync(() -> locks.getLockForName("a").tryLock()).join();

        assertThat(other).isFalse();
        assertThat(locks.held()).containsExactly("a");
        lock.unlock();
        assertThat(locks.held()).isEmpty();
        assertThat(CompletableFuture.supplyAsync(() -> locks.getLockForName("a").tryLock()).join())
                .isTrue();
    }

    @Test
    void isNotReentrant() {
        ClusterLock lock = locks.getLockForName("a");
        lock.lock();

        assertThatThrownBy(lock::lock).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(lock::tryLock).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheHolderUnlocks() {
        ClusterLock lock = locks.getLockForName("a");
        assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    void namesAreShortAndPlain() {
        assertThatThrownBy(() -> locks.getLockForName("رحلة"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> locks.getLockForName("x".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoConditions() {
        assertThatThrownBy(() -> locks.getLockForName("a").newCondition())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
