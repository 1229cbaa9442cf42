package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.admin.SiteLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.rest.Site;
import io.rihla.text.Language;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The persona that the Create dialog makes (domain A4.1). */
class NewPersonaBlueprintTest {

    private final Site site = new Site();
    private final NewPersonaBlueprint blueprint =
            new NewPersonaBlueprint(site.personaShelf, limits(), site.texts, site.reader);

    @BeforeEach
    void ana() {
        site.choices.choose(site.as("ana").userKey(), Language.RO);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void thePersonaIsAsItsAuthorWantsIt() {
        Persona made =
                made(Map.of("rihlaName", " سلمى ", "rihlaRole", "مديرة", "rihlaLanguage", "ar"));

        assertThat(made.name().texts()).isEqualTo(Map.of(Language.AR, "سلمى"));
        assertThat(made.text(TextField.ROLE).texts()).isEqualTo(Map.of(Language.AR, "مديرة"));
        assertThat(made.owner()).isEqualTo("ana");
    }

    @Test
    void whereTheDialogAskedForNothingItIsNamedInTheReadersLanguage() {
        Persona made = made(Map.of());

        assertThat(made.name().in(Language.RO))
                .contains(site.texts.text(Language.RO, "rihla.new-persona.untitled"));
    }

    @Test
    void whereNoneCanBeMadeThePageAsksForOne() {
        site.as("");

        assertThat((String) blueprint.getContextMap(Map.of()).get(WizardAnswers.MACRO))
                .contains("\"persona\"><");
    }

    private Persona made(Map<String, Object> answers) {
        String macro = (String) blueprint.getContextMap(answers).get(WizardAnswers.MACRO);
        assertThat(macro).contains("ac:name=\"persona\" ac:schema-version");
        String key = macro.replaceAll(".*ac:name=\"persona\">([^<]+)<.*", "$1");
        return site.personas.open(site.as("ana"), key).document();
    }

    private static SiteLimits limits() {
        PluginSettingsFactory settings = mock();
        when(settings.createGlobalSettings()).thenReturn(mock(PluginSettings.class));
        return new SiteLimits(settings);
    }
}
