package io.rihla.workbench.product;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Who the running request or job works for; bound to the thread. */
public final class CurrentUser {

    private final ThreadLocal<User> bound = new ThreadLocal<>();

    /** Empty for someone who has not logged in. */
    public Optional<User> get() {
        return Optional.ofNullable(bound.get());
    }

    /** Binds a user to this thread, or nobody with null; {@link #as} is the safer way. */
    public void set(User user) {
        if (user == null) {
            bound.remove();
        } else {
            bound.set(user);
        }
    }

    /** Does the work as this user (null: anonymous) and puts back who was there before. */
    public <T> T as(User user, Callable<T> work) throws Exception {
        User before = bound.get();
        set(user);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }
}
