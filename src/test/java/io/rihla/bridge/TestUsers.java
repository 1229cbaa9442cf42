package io.rihla.bridge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who a thread works for, as a product would know it. */
final class TestUsers implements RunAs, Supplier<String> {

    private final Set<String> known;
    private final ThreadLocal<String> current = ThreadLocal.withInitial(() -> "");

    TestUsers(String... known) {
        this.known = new HashSet<>(List.of(known));
    }

    void logIn(String user) {
        current.set(user);
    }

    @Override
    public String get() {
        return current.get();
    }

    @Override
    public <T> Optional<T> as(String userKey, Supplier<T> work) {
        if (!known.contains(userKey)) {
            return Optional.empty();
        }
        String before = current.get();
        current.set(userKey);
        try {
            return Optional.of(work.get());
        } finally {
            current.set(before);
        }
    }
}
