package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MacroKeysTest {

    @Test
    void findsTheMapsOfOurMacrosInTheirOrder() {
        assertThat(
                        MacroKeys.in(
                                """
                                <p>x</p><ac:structured-macro ac:name="journey-map" ac:schema-version="1">
                                <ac:parameter ac:name="view">full</ac:parameter>
                                <ac:parameter ac:name="map"> shop </ac:parameter></ac:structured-macro>
                                <ac:structured-macro ac:name="info"><ac:parameter ac:name="map">other</ac:parameter>
                                </ac:structured-macro>
                                <ac:structured-macro ac:macro-id="1" ac:name="journey-map">
                                <ac:parameter ac:name="map">clinic</ac:parameter></ac:structured-macro>
                                """))
                .containsExactly("shop", "clinic");
    }

    @Test
    void aMacroWithoutAMapNamesNone() {
        assertThat(
                        MacroKeys.in(
                                """
                                <ac:structured-macro ac:name="journey-map"></ac:structured-macro>
                                <ac:structured-macro ac:name="x"><ac:parameter ac:name="map">other</ac:parameter>
                                </ac:structured-macro>"""))
                .isEmpty();
    }

    @Test
    void aPageCutInTheMiddleIsNoReasonToFail() {
        assertThat(MacroKeys.in("<ac:structured-macro ac:name=\"journey-map\"><ac:parameter"))
                .isEmpty();
    }
}
