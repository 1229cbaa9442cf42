package io.rihla.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.documents.MapUpkeep;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Departments;
import io.rihla.tracking.NamedInMaps;
import io.rihla.tracking.Samples;
import io.rihla.view.MapViews;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.TextFunction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdminTemplateTest {

    private final SoyTemplateRenderer soy =
            SoyEngine.of(
                    Map.of(
                            "admin",
                            List.of(
                                    "admin/admin.soy",
                                    "shared/page.soy",
                                    "admin/departments.soy",
                                    "admin/health.soy")),
                    List.of(new TextFunction(), new PluralFunction(), new NumberFunction()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSettingsAreInTheReadersLanguageAndDirection(Language language) {
        MapUpkeep maps = mock();
        when(maps.count()).thenReturn(3);
        PluginSettingsFactory settings = mock();
        when(settings.createGlobalSettings()).thenReturn(mock(PluginSettings.class));
        AdminPage page =
                new AdminPage(
                        maps,
                        new MapViews(new Texts()),
                        new SiteLimits(settings),
                        () -> List.of(Map.of("key", "CX", "name", "<Customer>")),
                        new DepartmentsPage(departments(), mock()));

        String html =
                soy.render(
                        "admin",
                        "Rihla.Admin.page",
                        Map.of("page", page.of(TextLocale.of(language))));

        assertThat(html)
                .contains("dir=\"" + language.direction().html() + "\"")
                .contains("&lt;Customer&gt;", "value=\"200\"")
                .contains("rihla-colour-blue rihla-pattern-stripes", "A&amp;B")
                .doesNotContain("rihla.admin.", "rihla.departments.", "<Customer>");
    }

    private static Departments departments() {
        Departments departments = mock();
        when(departments.catalogue()).thenReturn(new Catalogue(Samples.departments()));
        when(departments.unknown()).thenReturn(List.of(new NamedInMaps("a&b", "A&B", 2, 3)));
        return departments;
    }
}
