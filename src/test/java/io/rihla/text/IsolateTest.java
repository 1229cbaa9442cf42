package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IsolateTest {

    @Test
    void isolatesOnlyWhatRunsTheOtherWay() {
        assertThat(Isolate.within(Language.EN, "Clinic 7")).isEqualTo("Clinic 7");
        assertThat(Isolate.within(Language.EN, "عيادة")).isEqualTo("\u2068عيادة\u2069");
        assertThat(Isolate.within(Language.AR, "عيادة 7")).isEqualTo("عيادة 7");
        assertThat(Isolate.within(Language.AR, "RIHLA-7")).isEqualTo("\u2068RIHLA-7\u2069");
        assertThat(Isolate.within(Language.AR, "−2")).isEqualTo("\u2068−2\u2069");
    }

    @Test
    void dropsTheControlsThatATextBrings() {
        assertThat(Isolate.of("a\u202eb\u2069c\u200f")).isEqualTo("\u2068abc\u2069");
    }

    @Property
    void letsNoNameReachBeyondItself(@ForAll String name) {
        String sentence = "x" + Isolate.of(name.replaceAll("\\p{Cc}|\\p{Zp}", "")) + "y";
        Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);

        assertThat(bidi.getLevelAt(0)).isZero();
        assertThat(bidi.getLevelAt(sentence.length() - 1)).isZero();
    }
}
