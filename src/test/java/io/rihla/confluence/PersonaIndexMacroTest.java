package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Home;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.Segments;
import io.rihla.rest.Site;
import io.rihla.store.AoNamedUses;
import io.rihla.text.Language;
import io.rihla.view.PersonaHtml;
import io.rihla.view.PersonaViews;
import io.rihla.view.SamplePersonas;
import io.rihla.view.Sentences;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaIndexMacroTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:persona-templates",
                            List.of("map/map.soy", "persona/persona.soy"),
                            "io.rihla.rihla:map-templates",
                            List.of("map/map.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final Site site = new Site();
    private final ConversionContext context = mock();
    private final PersonaIndexMacro macro = macro();

    @BeforeEach
    void twoPersonasOnPages() {
        when(context.getOutputType()).thenReturn("display");
        site.grant(7, "ana", Site.EDIT);
        site.grant(8, "ana", Site.EDIT);
        site.grant(7, "vera", Site.VIEW);
        Persona omar =
                Persona.empty("omar", Language.EN, LocalizedText.of(Language.EN, "Omar <Said>"))
                        .with(Field.PRIORITY, "2")
                        .with(TextField.ROLE, LocalizedText.of(Language.EN, "Driver"));
        site.personaShelf.create(
                site.as("ana"), SamplePersonas.salma(), Optional.of(new Home(7, "CX")));
        site.personaShelf.create(site.as("ana"), omar, Optional.of(new Home(8, "CX")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void itListsWhatTheReaderMaySeeWithItsPage() {
        site.as("ana");
        assertThat(run(Map.of()))
                .contains("Salma &lt;Hassan&gt;", "Omar &lt;Said&gt;", "Small offices")
                .contains("href=\"/confluence" + site.path(8) + "\"")
                .contains(site.texts.text(Language.EN, "rihla.persona.grade.assumption"));

        site.as("vera");
        assertThat(run(Map.of())).contains("Salma").doesNotContain("Omar");
    }

    @ParameterizedTest
    @CsvSource({
        "priority, 2, Omar, Salma",
        "state, published, Salma, Omar",
        "segment, SMALL offices, Salma, Omar",
        "segment, seg1, Salma, Omar",
    })
    void itKeepsToWhatWasAskedFor(String parameter, String value, String shown, String left) {
        site.as("ana");

        assertThat(run(Map.of(parameter, value))).contains(shown).doesNotContain(left);
    }

    @Test
    void aSegmentCostsTheSameHoweverManyDoNotBelongToIt() throws Exception {
        site.as("ana");
        Map<String, String> small = Map.of("segment", "small offices");
        assertThat(run(small)).contains("Salma");
        int few = site.statements(() -> run(small)).size();
        for (int number = 0; number < 120; number++) {
            site.personaShelf.create(
                    site.as("ana"),
                    Persona.empty(
                            "other" + number,
                            Language.EN,
                            LocalizedText.of(Language.EN, "Aaron " + number)),
                    Optional.of(new Home(8, "CX")));
        }

        assertThat(run(small)).contains("Salma").doesNotContain("Aaron");
        assertThat(site.statements(() -> run(small))).hasSize(few);
    }

    @Test
    void whereNoneIsLeftItSaysWhatToDo() {
        site.choices.choose(site.as("ana").userKey(), Language.AR);

        assertThat(run(Map.of("segment", "nobody")))
                .contains("dir=\"rtl\"")
                .contains(site.texts.text(Language.AR, "rihla.personas.none.action"))
                .doesNotContain("<li");
    }

    @Test
    void onPaperItHasWholeAddressesAndNoButtons() {
        site.as("ana");
        when(context.getOutputType()).thenReturn("pdf");

        assertThat(run(Map.of()))
                .contains("href=\"https://wiki.example" + site.path(7) + "\"")
                .doesNotContain("<button");
    }

    private String run(Map<String, String> parameters) {
        return macro.execute(parameters, "", context);
    }

    private PersonaIndexMacro macro() {
        ApplicationProperties product = mock();
        when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example");
        SegmentStore store = mock();
        when(store.all())
                .thenReturn(
                        List.of(
                                new Segment(
                                        "seg1",
                                        LocalizedText.of(Language.EN, "Small offices"),
                                        SegmentBasis.NEEDS,
                                        LocalizedText.EMPTY,
                                        "ana",
                                        false)));
        Segments segments = new Segments(store, new AoNamedUses(site.activeObjects()));
        PageBuilderService page = mock(RETURNS_DEEP_STUBS);
        PersonaViews views = new PersonaViews(segments, () -> 12, site.texts, product);
        return new PersonaIndexMacro(
                new MacroFrame(
                        site.reader,
                        new People(mock(UserAccessor.class), mock(LoginUriProvider.class)),
                        new Sentences(SOY, site.texts),
                        page),
                site.personaCatalogue,
                site.personas,
                segments,
                views,
                new PersonaHtml(views, SOY),
                new PageLinks(site, product));
    }
}
