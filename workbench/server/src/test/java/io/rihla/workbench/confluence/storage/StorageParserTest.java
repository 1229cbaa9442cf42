package io.rihla.workbench.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageParserTest {

    @Test
    void readsNamedCharactersOfHtml() throws Exception {
        assertThat(StorageParser.parse("<p>a&nbsp;b&mdash;c &amp; &lt;d&gt; &#1575;</p>").text())
                .isEqualTo("a\u00a0b\u2014c & <d> \u0627");
    }

    @Test
    void leavesSectionsOfPlainTextAlone() throws Exception {
        assertThat(StorageParser.parse("<![CDATA[&nbsp;<b>]]>").text()).isEqualTo("&nbsp;<b>");
    }

    @Test
    void readsAsManyNamedCharactersAsAPageMayHave() throws Exception {
        assertThat(StorageParser.parse("&nbsp;".repeat(100_000)).text()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>unclosed",
                "<p></b>",
                "</storage><storage>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>",
                "<p>&nosuch;</p>",
                "<p a=b/>",
                "a & b",
                "\u0000"
            })
    void refusesWhatIsNotWellFormed(String storage) {
        assertThatThrownBy(() -> StorageParser.parse(storage))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("Error parsing xhtml: ");
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        String deep = "<div>".repeat(5_000) + "</div>".repeat(5_000);

        assertThatThrownBy(() -> StorageParser.parse(deep))
                .hasMessageContaining("nested deeper than");
    }

    @Test
    void findsMacrosInsideMacrosWithTheirBodiesAsStored() throws Exception {
        String storage =
                "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>x &amp; y</p>"
                        + "<ac:structured-macro ac:name=\"journey-map\">"
                        + "<ac:parameter ac:name=\"map\">K&lt;1</ac:parameter>"
                        + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>";

        var calls = MacroCalls.in(storage);

        assertThat(calls).extracting(MacroCall::name).containsExactly("panel", "journey-map");
        assertThat(calls.get(0).bodyStorage()).startsWith("<p>x &amp; y</p><ac:structured-macro");
        assertThat(calls.get(1).parameters()).containsEntry("map", "K<1");
        assertThat(MacroCalls.in(calls.get(0).bodyStorage())).hasSize(1);
    }
}
