package io.rihla.workbench.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoUsersTest {

    @TempDir Path home;

    @Test
    void namesAreTheSameInBothProductsAndKeysAreNot() {
        List<User> wiki = DemoUsers.forConfluence();
        List<User> tracker = DemoUsers.forJira();
        assertThat(wiki)
                .extracting(User::name)
                .containsExactly("admin", "editor", "manager", "viewer");
        assertThat(tracker)
                .extracting(User::name)
                .containsExactly("admin", "editor", "manager", "viewer");
        assertThat(wiki).extracting(User::key).allMatch(key -> key.matches("[0-9a-f]{32}"));
        assertThat(tracker)
                .extracting(User::key)
                .allMatch(key -> key.matches("JIRAUSER\\d{5}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void changesSurviveARestartUnderTheSameKey() {
        Path file = home.resolve("users.json");
        Users users = new Users(file, UserGroups.CONFLUENCE, DemoUsers.forConfluence());
        String key = users.byName("editor").orElseThrow().key();
        users.change(key, user -> user.withName("redactor").withLanguage("ro-RO"));
        Users again = new Users(file, UserGroups.CONFLUENCE, List.of());
        assertThat(again.byName("editor")).isEmpty();
        assertThat(again.byKey(key))
                .hasValueSatisfying(
                        user -> {
                            assertThat(user.name()).isEqualTo("redactor");
                            assertThat(user.language()).isEqualTo("ro-RO");
                        });
    }

    @Test
    void onlyTheAdministratorIsOne() {
        Users users = new Users(home.resolve("u.json"), UserGroups.JIRA, DemoUsers.forJira());
        assertThat(users.all())
                .filteredOn(users::isAdmin)
                .extracting(User::name)
                .containsExactly("admin");
        assertThat(users.all()).allMatch(users::isLicensed);
    }
}
