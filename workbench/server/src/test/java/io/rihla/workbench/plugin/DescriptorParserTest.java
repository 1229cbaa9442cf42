package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorParserTest {

    @Test
    void readsWhatAnAdministratorSees() throws Exception {
        Descriptor plugin =
                parse(
                        """
                        <atlassian-plugin key="a.b" name="A B" plugins-version="2">
                          <plugin-info>
                            <description>Does things.</description><version>1.2</version>
                            <vendor name="V" url="https://v.example"/>
                            <param name="configure.url">/c</param><param name="x" value="y"/>
                          </plugin-info>
                        </atlassian-plugin>
                        """);
        assertThat(plugin.key()).isEqualTo("a.b");
        assertThat(plugin.name()).isEqualTo("A B");
        assertThat(plugin.version()).isEqualTo("1.2");
        assertThat(plugin.description()).isEqualTo("Does things.");
        assertThat(plugin.vendor()).isEqualTo("V");
        assertThat(plugin.params()).containsEntry("configure.url", "/c").containsEntry("x", "y");
    }

    @Test
    void modulesOfTheOtherProductAreNotThere() throws Exception {
        Descriptor plugin =
                parse(
                        """
                        <atlassian-plugin key="a" plugins-version="2">
                          <servlet key="both"/>
                          <servlet key="wiki" application="confluence"/>
                          <servlet key="tracker" application="jira"/>
                        </atlassian-plugin>
                        """);
        assertThat(plugin.elementsFor("jira"))
                .extracting(ModuleElement::key)
                .containsExactly("both", "tracker");
        assertThat(plugin.elementsFor("confluence"))
                .extracting(ModuleElement::key)
                .containsExactly("both", "wiki");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <plugin key="a"/>                                          | starts with <plugin>
                    <atlassian-plugin plugins-version="2"/>                    | no plugin key
                    <atlassian-plugin key="${k}" plugins-version="2"/>         | placeholder
                    <atlassian-plugin key="a"/>                                | plugins-version "1"
                    <atlassian-plugin key="a" plugins-version="2">             | broken at line 1
                    <atlassian-plugin key="a" plugins-version="2"><s/></atlassian-plugin>                     | has no key
                    <atlassian-plugin key="a" plugins-version="2"><s key="m"/><t key="m"/></atlassian-plugin> | the key "m"
                    """)
    void saysWhatIsWrong(String xml, String sentence) {
        assertThatThrownBy(() -> parse(xml))
                .isInstanceOf(BadPluginException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void externalEntitiesAreRefused() {
        assertThatThrownBy(
                        () ->
                                parse(
                                        """
                                        <!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                                        <atlassian-plugin key="&x;" plugins-version="2"/>
                                        """))
                .isInstanceOf(BadPluginException.class)
                .hasMessageContaining("DOCTYPE");
    }

    private static Descriptor parse(String xml) throws Exception {
        return DescriptorParser.parse(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
