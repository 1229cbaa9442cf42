package io.rihla.persona;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Addition;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFileTest {

    /** Whatever begins like a formula, whatever stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", " =1", "\uff1d1", "\n=1", "%x", "|x"})
    void nothingBecomesAFormula(String note) {
        assertThat(csv(note)).contains("\"'" + note + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "1 = 1", "a-b", "كلام", "„ș”, ț"})
    void wordsStayAsTheyAre(String note) {
        assertThat(csv(note)).contains(",\"" + note + "\"");
    }

    @Test
    void quotesAreDoubledAndEveryLanguageHasAColumn() {
        assertThat(csv("He said \"no\"\nand left"))
                .startsWith("\ufeff\"rihla.field.kind\"")
                .contains("\"He said \"\"no\"\"\nand left\",\"عربي\"\r\n");
    }

    private static String csv(String note) {
        LocalizedText said = new LocalizedText(Map.of(Language.EN, note, Language.AR, "عربي"));
        Persona persona =
                Persona.empty("p", Language.EN, LocalizedText.of(Language.EN, "Lina"))
                        .with(Field.LANGUAGES, "en ar")
                        .apply(
                                new Addition.AddEvidence(
                                        Evidence.of("e1", Rank.MIDDLE, EvidenceKind.SURVEY, said)))
                        .document();
        return EvidenceFile.csv(persona, key -> key);
    }
}
