package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.TextFunction;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The questions of an interview (domain A4.5 and A4.11). */
class InterviewBlueprintTest {

    private final SoyTemplateRenderer soy =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:interview-templates",
                            List.of("interview/interview.soy")),
                    List.of(new TextFunction()));
    private final CurrentReader reader = mock();
    private final InterviewBlueprint blueprint = new InterviewBlueprint(soy, reader);
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageAsksInTheReadersLanguage(Language language) throws Exception {
        when(reader.locale()).thenReturn(TextLocale.of(language));

        Map<String, Object> filled = blueprint.getContextMap(Map.of("spaceKey", "CX"));

        String page = (String) filled.get(InterviewBlueprint.INTERVIEW);
        assertThat(filled).containsEntry("spaceKey", "CX");
        Document storage = parsed(page);
        assertThat(storage.getElementsByTagName("h2").getLength()).isEqualTo(6);
        assertThat(storage.getElementsByTagName("strong").getLength()).isEqualTo(15);
        assertThat(storage.getElementsByTagName("tr").getLength()).isEqualTo(6);
        assertThat(storage.getDocumentElement().getTextContent())
                .contains(
                        texts.text(language, "rihla.interview.found.1"),
                        texts.text(language, "rihla.interview.purchase"),
                        texts.text(language, "rihla.interview.goal.2"),
                        texts.text(language, "rihla.interview.fact.reached"))
                .doesNotContain("rihla.");
        assertThat(page.contains("text-align: right;")).isEqualTo(language == Language.AR);
    }

    /** The wiki takes nothing but well-formed pages. */
    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<page>" + page + "</page>")));
    }
}
