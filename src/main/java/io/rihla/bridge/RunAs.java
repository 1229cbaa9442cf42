package io.rihla.bridge;

import java.util.Optional;
import java.util.function.Supplier;

/** Does work as a stored user of this product. Each product has its own way to do so. */
public interface RunAs {

    /**
     * Does the work as this user and then takes back who the thread worked for before, also when
     * the work throws.
     *
     * @param userKey the user's key
     * @return what the work gave; empty, without having begun, where there is no such user
     */
    <T> Optional<T> as(String userKey, Supplier<T> work);
}
