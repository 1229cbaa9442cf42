package io.rihla.workbench.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTemplateTest {

    private static final String STORAGE =
            "<p><at:var at:name=\"name\"/></p><at:var at:rawxhtml=\"true\" at:name=\"xml\"/><at:var at:name=\"none\"/>";

    @Test
    void variablesAreTextUnlessTheTemplateWantsThemRaw() {
        ContentTemplate template = new ContentTemplate(STORAGE, null);
        assertThat(template.filled(Map.of("name", "a <b> $1", "xml", "<hr/>")))
                .isEqualTo("<p>a &lt;b&gt; $1</p><hr/>");
    }

    @Test
    void aProviderSeesThePageAndGivesTheVariables() {
        ContextProvider provider =
                new ContextProvider() {
                    @Override
                    public void init(Map<String, String> params) {
                        // It needs none.
                    }

                    @Override
                    public Map<String, Object> getContextMap(Map<String, Object> context) {
                        return Map.of("name", "of " + context.get("spaceKey"));
                    }
                };
        assertThat(new ContentTemplate(STORAGE, provider).filled(Map.of("spaceKey", "CX")))
                .isEqualTo("<p>of CX</p>");
    }

    @Test
    void aBlueprintWhoseTemplateIsGoneGivesNothing() throws Exception {
        Blueprints blueprints = new Blueprints();
        blueprints.addBlueprint("p:b", new Blueprint("p:t", false, List.of()));
        AutoCloseable template = blueprints.addTemplate("p:t", new ContentTemplate("x", null));
        assertThat(blueprints.body("p:b", Map.of())).contains("x");
        template.close();
        assertThat(blueprints.body("p:b", Map.of())).isEmpty();
        assertThat(blueprints.body("p:other", Map.of())).isEmpty();
    }
}
