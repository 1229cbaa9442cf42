package io.rihla.workbench.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import com.atlassian.sal.api.user.UserManager;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.services.ServedProduct;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedServicesTest {

    private Path home;
    private ServedProduct host;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        host = new ServedProduct(home);
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    private User user(String name) {
        return host.service(Users.class).byName(name).orElseThrow();
    }

    @Test
    void nobodyIsNull() throws Exception {
        UserManager users = host.service(UserManager.class);
        assertThat(users.getRemoteUser()).isNull();
        assertThat(users.getRemoteUserKey()).isNull();
        assertThat(users.isAdmin(null)).isFalse();

        host.service(CurrentUser.class)
                .as(
                        user("admin"),
                        () -> {
                            assertThat(users.getRemoteUserKey().getStringValue())
                                    .isEqualTo(user("admin").key());
                            assertThat(users.getRemoteUser().getFullName())
                                    .isEqualTo(user("admin").fullName());
                            assertThat(users.isAdmin(users.getRemoteUserKey())).isTrue();
                            return null;
                        });
    }

    @Test
    void theProductSpeaksNoArabic() throws Exception {
        assertThat(language("manager", "ar")).isEqualTo("ro_RO");
        assertThat(language(null, "ar-SA, ro;q=0.5")).isEqualTo("ro_RO");
        assertThat(language(null, "ar")).isEqualTo("en_GB");
        assertThat(language(null, "fr-CA")).isEqualTo("fr_FR");
        assertThat(host.service(LocaleResolver.class).getLocale()).isEqualTo(Locale.UK);
    }

    private String language(String user, String wish) throws Exception {
        String[] seen = new String[1];
        User person = user == null ? null : user(user);
        CurrentUser current = host.service(CurrentUser.class);
        CurrentRequest request = new CurrentRequest();
        LocaleResolver locales =
                new HostLocaleResolver(host.service(Users.class), current, request);
        current.as(
                person,
                () -> {
                    new RequestStub(wish)
                            .passThrough(
                                    request.filter(),
                                    () -> seen[0] = locales.getLocale().toString());
                    return null;
                });
        return seen[0];
    }

    @Test
    void addressesFollowTheMode() {
        ApplicationProperties properties = host.service(ApplicationProperties.class);
        assertThat(properties.getBaseUrl(UrlMode.CANONICAL)).isEqualTo(host.product.baseUrl());
        assertThat(properties.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/confluence");
        assertThat(properties.getBaseUrl(UrlMode.AUTO)).isEqualTo(host.product.baseUrl());
        assertThat(properties.getDisplayName()).isEqualTo("Confluence");
    }

    @Test
    void theLogInPageLeadsBackInsideTheProduct() {
        LoginUriProvider login = host.service(LoginUriProvider.class);
        for (String back :
                List.of("/x?a=b", "/confluence/x?a=b", host.product.baseUrl() + "/x?a=b")) {
            assertThat(login.getLoginUri(URI.create(back)).toString())
                    .isEqualTo(
                            host.product.baseUrl() + "/login.action?os_destination=%2Fx%3Fa%3Db");
        }
    }

    @ParameterizedTest
    @EnumSource
    void settingsKeepFourKindsOfValues(DatabaseKind kind) {
        try (Database database =
                kind == DatabaseKind.H2
                        ? Database.h2InMemory()
                        : PostgresServer.shared().freshDatabase()) {
            PluginSettingsFactory factory =
                    new HostPluginSettingsFactory(new SettingsTable(database));
            PluginSettings settings = factory.createGlobalSettings();
            Properties properties = new Properties();
            properties.setProperty("a", "رحلة");
            for (Object value : List.of("text", List.of("ș", "b"), Map.of("a", "b"), properties)) {
                settings.put("k", value);
                assertThat(settings.get("k")).isEqualTo(value);
            }
            assertThat(factory.createGlobalSettings().get("k")).isEqualTo(properties);
            assertThat(settings.put("k", null)).isEqualTo(properties);
            assertThat(settings.get("k")).isNull();
            database.dropEverything();
        }
    }

    @Test
    void settingsHaveTheirLimits() {
        PluginSettings settings = host.service(PluginSettingsFactory.class).createGlobalSettings();
        settings.put("k".repeat(255), "v".repeat(98_999));
        assertThatThrownBy(() -> settings.put("k".repeat(256), "v"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("k", "v".repeat(99_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("k", 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void upgradesRunOnceInOrderAndStopAtAFailure() {
        try (Database database = Database.h2InMemory()) {
            List<Integer> ran = new ArrayList<>();
            UpgradeTasks tasks = new UpgradeTasks(new SettingsTable(database));
            FakePlugin plugin =
                    new FakePlugin("p", home)
                            .bean("3", new Task(3, ran))
                            .bean("1", new Task(1, ran))
                            .bean("2", new Task(2, ran));
            tasks.enabled(plugin);
            assertThat(ran).containsExactly(1, 2);
            tasks.enabled(plugin);
            assertThat(ran).containsExactly(1, 2, 2, 3);
            tasks.enabled(plugin);
            assertThat(ran).hasSize(4);
        }
    }

    /** Number 2 fails the first time. */
    private record Task(int number, List<Integer> ran) implements PluginUpgradeTask {

        @Override
        public int getBuildNumber() {
            return number;
        }

        @Override
        public String getShortDescription() {
            return "task " + number;
        }

        @Override
        public Collection<Message> doUpgrade() {
            ran.add(number);
            if (number == 2 && ran.stream().filter(n -> n == 2).count() == 1) {
                throw new IllegalStateException("deliberate");
            }
            return null;
        }

        @Override
        public String getPluginKey() {
            return "p";
        }
    }
}
