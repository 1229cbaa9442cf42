package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.Segments;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Personas in the products' own engine; run with {@code -Dgolden.write} to write the golden files
 * anew, then read the difference.
 */
class PersonaTemplateTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private static final Path GOLDEN = Path.of("src/test/resources/view/personas");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            PersonaHtml.TEMPLATES,
                            List.of("map/map.soy", "kpi/kpi.soy", "persona/persona.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final SegmentStore segments = mock();
    private final ApplicationProperties product = mock();
    private final Texts texts = new Texts();
    private final PersonaViews views = views();

    @ParameterizedTest
    @CsvSource({"ar, ar, PAGE", "en, ro, PAGE", "ro, en, PAPER", "en, ar, EDITOR"})
    void aPersonaLooksAsItDid(String wanted, String reader, Use use) throws IOException {
        Map<String, Object> view = view(SamplePersonas.salma(), wanted, reader, use);
        String name =
                "salma-%s-for-%s-%s"
                        .formatted(wanted, reader, use.name().toLowerCase(java.util.Locale.ROOT));

        matches(name + ".html", html(view));
        matches(name + ".json", JSON.writeValueAsString(view));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPersonaOfWhichNothingIsKnownSaysWhatIsMissing(Language language) {
        String html = html(view(empty(), language.tag(), language.tag(), Use.PAGE));

        assertThat(html)
                .contains(texts.text(language, "rihla.persona.grade.assumption"))
                .contains(texts.text(language, "rihla.persona.grade.assumption.help"))
                .contains(texts.text(language, "rihla.field.buying-reasons"))
                .contains(texts.text(language, "rihla.persona.unsaid"))
                .contains("<circle")
                .doesNotContain("<text");
    }

    @Test
    void evidenceThatIsOldIsMarkedWithWords() {
        Persona aged = SamplePersonas.salma();
        Map<String, Object> later =
                views.of(aged, showing("en", "en", Use.PAGE), on(aged, TODAY.plusMonths(9)));

        assertThat(html(view(aged, "en", "en", Use.PAGE)))
                .containsOnlyOnce(">Old<")
                .contains("the newest is 8 months old")
                .doesNotContain(">Ageing<");
        assertThat(html(later)).contains(">Ageing<").contains("the newest is 17 months old");
    }

    @Test
    void aPictureComesFromAnAddressOfItsOwn() {
        Persona pictured = SamplePersonas.salma().with(Field.PICTURE, "17");

        assertThat(html(view(pictured, "en", "en", Use.PAGE)))
                .contains("src=\"/confluence/rest/rihla/1.0/personas/salma/picture/17\" alt=\"\"")
                .contains("<div class=\"rihla-portrait-instead\" hidden>");
        assertThat(html(view(pictured, "en", "en", Use.PAPER))).contains("<svg");
    }

    private static Persona empty() {
        return Persona.empty("nobody", Language.EN, LocalizedText.EMPTY);
    }

    private Map<String, Object> view(Persona persona, String wanted, String reader, Use use) {
        return views.of(persona, showing(wanted, reader, use), on(persona, TODAY));
    }

    /** What is round the persona on a day. */
    private PersonaViews.Around on(Persona persona, LocalDate day) {
        PersonaViews.Around now = views.around(persona);
        return new PersonaViews.Around(day, now.evidenceMonths(), now.segments());
    }

    private static Showing showing(String wanted, String reader, Use use) {
        return new Showing(
                Language.ofTag(wanted).orElseThrow(),
                TextLocale.of(Language.ofTag(reader).orElseThrow()),
                ViewKind.FULL,
                use,
                true,
                "Ana Pop");
    }

    private static String html(Map<String, Object> view) {
        return SOY.render(PersonaHtml.TEMPLATES, "Rihla.Persona.page", Map.of("persona", view));
    }

    private PersonaViews views() {
        when(segments.all())
                .thenReturn(
                        List.of(
                                new Segment(
                                        "seg1",
                                        LocalizedText.of(Language.EN, "Small <offices>"),
                                        SegmentBasis.NEEDS,
                                        LocalizedText.EMPTY,
                                        "ana",
                                        false)));
        when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        return new PersonaViews(
                new Segments(segments, named -> Set.of()), () -> 12, texts, product);
    }

    private static void matches(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text + "\n");
        }
        assertThat(text + "\n").isEqualTo(Files.readString(golden));
    }
}
