package io.rihla.workbench.product;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The four people of the demo: password as name. */
public final class DemoUsers {

    private DemoUsers() {}

    /** Their keys look as keys do in the wiki: 32 hexadecimal digits that tell nothing. */
    public static List<User> forConfluence() {
        return people(UserGroups.CONFLUENCE, DemoUsers::hexadecimalKey);
    }

    /** Their keys look as keys do in the issue tracker, and differ from the wiki's. */
    public static List<User> forJira() {
        return people(
                UserGroups.JIRA, name -> "JIRAUSER" + (10100 + Math.abs(name.hashCode() % 900)));
    }

    private static List<User> people(UserGroups groups, Function<String, String> key) {
        Set<String> everyone = Set.of(groups.licensed());
        Set<String> administrators = Set.of(groups.licensed(), groups.administrators());
        return List.of(
                person(key, "admin", "Amina Adminson", "en-GB", administrators),
                person(key, "editor", "Edgar Editor", "en-GB", everyone),
                person(key, "manager", "Maria Manolescu", "ro-RO", everyone),
                person(key, "viewer", "Vera Viewer", "en-GB", everyone));
    }

    private static User person(
            Function<String, String> key,
            String name,
            String fullName,
            String language,
            Set<String> groups) {
        String email = name + "@example.com";
        return new User(key.apply(name), name, name, fullName, email, language, groups, true);
    }

    private static String hexadecimalKey(String name) {
        UUID id = UUID.nameUUIDFromBytes(("user " + name).getBytes(StandardCharsets.UTF_8));
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(id.getMostSignificantBits())
                + hex.toHexDigits(id.getLeastSignificantBits());
    }
}
