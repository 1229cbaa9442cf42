package io.rihla.workbench.product;

import java.util.Set;

/**
 * A person known to one product.
 *
 * @param key stays the same when the person is renamed
 * @param name what the person types to log in; in the workbench it is the first password too
 * @param fullName shown on pages
 * @param language an IETF tag out of the product's list of profile languages, or empty for the
 *     product's default
 * @param groups decide on the licence and on administration
 * @param active a person who left keeps the entry but cannot log in
 */
public record User(
        String key,
        String name,
        String password,
        String fullName,
        String email,
        String language,
        Set<String> groups,
        boolean active) {

    public User {
        groups = Set.copyOf(groups);
    }

    public User withName(String newName) {
        return new User(key, newName, password, fullName, email, language, groups, active);
    }

    public User withLanguage(String tag) {
        return new User(key, name, password, fullName, email, tag, groups, active);
    }

    public User withActive(boolean nowActive) {
        return new User(key, name, password, fullName, email, language, groups, nowActive);
    }
}
