package io.rihla.workbench.jira.dashboard;

import io.rihla.workbench.product.User;
import java.util.Optional;

/**
 * Whom a dashboard is shown to beside its owner.
 *
 * @param group only for {@link Kind#GROUP}, else empty
 */
public record Sharing(Kind kind, String group) {

    /** Everyone includes people who have not logged in. */
    public enum Kind {
        PRIVATE,
        GROUP,
        EVERYONE
    }

    public static final Sharing WITH_NOBODY = new Sharing(Kind.PRIVATE, "");
    public static final Sharing WITH_EVERYONE = new Sharing(Kind.EVERYONE, "");

    public static Sharing withGroup(String group) {
        return new Sharing(Kind.GROUP, group);
    }

    /**
     * @throws IllegalArgumentException for an unknown kind, or a group that has no name
     */
    public static Sharing of(String kind, String group) {
        Kind parsed = Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
        if (parsed == Kind.GROUP && group.isBlank()) {
            throw new IllegalArgumentException("Which group?");
        }
        return new Sharing(parsed, parsed == Kind.GROUP ? group.trim() : "");
    }

    boolean reaches(Optional<User> viewer) {
        return switch (kind) {
            case PRIVATE -> false;
            case GROUP -> viewer.filter(user -> user.groups().contains(group)).isPresent();
            case EVERYONE -> true;
        };
    }
}
