package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Programări și plăți, programari si plati",
        "Programări şi plăţi, Programări și plăți",
        "ÎNTÂLNIRE, intalnire",
        "رِحْلَةُ العَميل, رحلة العميل",
        "أحمد, احمد",
        "إدارة, اداره",
        "آخر, اخر",
        "مســـتشفى, مستشفي",
        "٢٠٢٦, 2026",
        "Café  crème, cafe creme",
        "ＡＢＣ, abc"
    })
    void onesThatPeopleTakeForTheSame(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"mare, mase", "رحلة, رحيل", "2026, 2027", "a b, ab"})
    void onesThatPeopleTellApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void dropsBidiMarksAndKeepsEmoji() {
        assertThat(Folding.fold("\u200Fcafe\u202E ☕\u2066")).isEqualTo("cafe ☕");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        String once = Folding.fold(text);
        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
