package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator uploads the jar on the page that both products have for it. */
@Tag("browser")
class UploadInBrowserTest {

    private static final Pattern COUNT = Pattern.compile("(\\d+) of (\\d+) modules enabled");

    private static Host host;

    @BeforeAll
    static void start() {
        host = Host.fresh();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void theVeryJarIsInstalledWithAllItsModulesAndABadOneIsRefused(String product) {
        String base = product.equals("jira") ? host.jira() : host.confluence();
        try (Visitor admin = Visitor.as(base, "admin")) {
            Page page = admin.open("/plugins/servlet/upm");
            assertThat(page.locator("#upm-no-apps")).isVisible();

            page.setInputFiles(
                    "#upm-upload-file",
                    new FilePayload(
                            "notes.jar",
                            "application/java-archive",
                            "no jar at all".getBytes(StandardCharsets.UTF_8)));
            page.click("#upm-upload-submit");
            assertThat(page.locator(".aui-message-error")).containsText("no jar");
            assertThat(page.locator(".upm-plugin")).hasCount(0);

            page.setInputFiles("#upm-upload-file", PluginJar.built());
            page.click("#upm-upload-submit");
            Locator plugin = page.locator(".upm-plugin[data-key='" + PluginJar.KEY + "']");
            assertThat(plugin.locator(".aui-lozenge")).hasText("Enabled");
            Matcher count = COUNT.matcher(plugin.locator(".upm-count").innerText());
            assertThat(count.find()).isTrue();
            assertThat(count.group(1)).isEqualTo(count.group(2)).isNotEqualTo("0");
            assertThat(page.locator(".aui-message-error")).hasCount(0);
            assertThat(admin.errors()).isEmpty();
        }
    }
}
