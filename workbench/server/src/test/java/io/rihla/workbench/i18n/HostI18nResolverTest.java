package io.rihla.workbench.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.services.FakePlugin;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostI18nResolverTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final TextBundles bundles = new TextBundles();
    private final HostI18nResolver texts = new HostI18nResolver(bundles, () -> Locale.ENGLISH);

    @TempDir Path files;
    private FakePlugin plugin;

    @BeforeEach
    void createPlugin() {
        plugin = new FakePlugin("p", files);
    }

    @Test
    void readsFilesAsIso88591() {
        plugin.file("i18n/p.properties", "raw=ș\nescaped=\\u0219");
        bundles.add(plugin, "i18n.p");

        assertThat(texts.getText("escaped")).isEqualTo("ș");
        assertThat(texts.getText("raw")).isEqualTo("\u00c8\u0099");
    }

    @Test
    void fallsBackFromCountryToLanguageToTheMainFile() {
        plugin.file("i18n/p.properties", "a=main\nb=main\nc=main")
                .file("i18n/p_ar.properties", "a=language\nb=language")
                .file("i18n/p_ar_SA.properties", "a=country");
        bundles.add(plugin, "i18n/p");
        Locale saudi = Locale.forLanguageTag("ar-SA");

        assertThat(texts.getText(saudi, "a")).isEqualTo("country");
        assertThat(texts.getText(saudi, "b")).isEqualTo("language");
        assertThat(texts.getText(saudi, "c")).isEqualTo("main");
        assertThat(texts.getText(saudi, "d")).isEqualTo("d");
    }

    @Test
    void formatsEverythingButRawTexts() {
        plugin.file("i18n/p.properties", "one=It's {0}\ntwo=It''s {0}");
        bundles.add(plugin, "i18n.p");

        assertThat(texts.getText(ARABIC, "one", "x")).isEqualTo("Its {0}");
        assertThat(texts.getText(ARABIC, "two", "x")).isEqualTo("It's x");
        assertThat(texts.getText("one")).isEqualTo("Its {0}");
        assertThat(texts.getRawText(ARABIC, "two")).isEqualTo("It''s {0}");
    }

    @Test
    void theFirstPluginKeepsAKeyAndTakesItAway() throws Exception {
        plugin.file("i18n/p.properties", "a=first");
        FakePlugin second =
                new FakePlugin("q", files.resolve("q")).file("i18n/p.properties", "a=second");
        AutoCloseable first = bundles.add(plugin, "i18n.p");
        bundles.add(second, "i18n.p");

        assertThat(texts.getText("a")).isEqualTo("first");
        first.close();
        assertThat(texts.getText("a")).isEqualTo("second");
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> bundles.add(plugin, "i18n.absent"))
                .hasMessageContaining("i18n.absent");
    }
}
