package io.rihla.workbench.product;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Who the running request or job works for; bound to the thread. */
public final class CurrentUser {

    /** Where a thread's user is kept. */
    public interface Holder {

        /** Null for nobody. */
        User get();

        void set(User user);
    }

    private volatile Holder holder = new Bound();

    /** For a product that shows plugins a place of its own for the current user. */
    public void keepIn(Holder other) {
        holder = other;
    }

    /** Empty for someone who has not logged in. */
    public Optional<User> get() {
        return Optional.ofNullable(holder.get());
    }

    /** Binds a user to this thread, or nobody with null; {@link #as} is the safer way. */
    public void set(User user) {
        holder.set(user);
    }

    /** Does the work as this user (null: anonymous) and puts back who was there before. */
    public <T> T as(User user, Callable<T> work) throws Exception {
        User before = holder.get();
        set(user);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    private static final class Bound implements Holder {

        private final ThreadLocal<User> bound = new ThreadLocal<>();

        @Override
        public User get() {
            return bound.get();
        }

        @Override
        public void set(User user) {
            if (user == null) {
                bound.remove();
            } else {
                bound.set(user);
            }
        }
    }
}
