package io.rihla.workbench.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.rihla.workbench.confluence.WikiFixture;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MacroRenderingTest {

    private final WikiFixture wiki = new WikiFixture();
    private final PageRenderer renderer = wiki.renderer;
    private WikiPage page;

    @BeforeEach
    void onePage() {
        WikiSpace space = wiki.fixture.space("S", "team", SpaceRight.VIEW);
        page = wiki.fixture.page(space, 0, "Page");
    }

    @Test
    void tellsTheMacroItsParametersItsBodyAndWhatItIsRenderedFor() {
        add(
                "show",
                Macro.BodyType.PLAIN_TEXT,
                (parameters, body, context) ->
                        parameters
                                + body
                                + context.getOutputType()
                                + context.getEntity().getId()
                                + context.getEntity().getTitle());

        String html =
                render(
                        "<ac:structured-macro ac:name=\"show\"><ac:parameter ac:name=\"a\">1"
                                + "</ac:parameter><ac:plain-text-body>x</ac:plain-text-body>"
                                + "</ac:structured-macro>",
                        OutputKind.PDF);

        assertThat(html).isEqualTo("{a=1}xpdf" + page.id() + "Page");
    }

    @Test
    void marksTheMacrosPlaceOnAScreenOnly() {
        add("x", Macro.BodyType.NONE, (parameters, body, context) -> "<b>y</b>");
        String storage = "<ac:structured-macro ac:name=\"x\"/>";

        assertThat(render(storage, OutputKind.DISPLAY))
                .isEqualTo(
                        "<div class=\"conf-macro output-block\" data-hasbody=\"false\""
                                + " data-macro-name=\"x\"><b>y</b></div>");
        assertThat(render(storage, OutputKind.EMAIL)).isEqualTo("<b>y</b>");
        assertThat(render(storage, OutputKind.WORD)).isEqualTo("<b>y</b>");
    }

    @Test
    void givesRichBodiesRenderedAndSharesTheContextOfOneRendering() {
        List<ConversionContext> contexts = new ArrayList<>();
        add(
                "count",
                Macro.BodyType.NONE,
                (parameters, body, context) -> {
                    contexts.add(context);
                    return String.valueOf(contexts.size());
                });
        add("wrap", Macro.BodyType.RICH_TEXT, (parameters, body, context) -> "[" + body + "]");
        String counted = "<ac:structured-macro ac:name=\"count\"/>";

        assertThat(
                        render(
                                "<ac:structured-macro ac:name=\"wrap\"><ac:rich-text-body><p>"
                                        + counted
                                        + counted
                                        + "</p></ac:rich-text-body></ac:structured-macro>",
                                OutputKind.EMAIL))
                .isEqualTo("[<p>12</p>]");
    }

    @Test
    void givesNoEntityWhereThereIsNoPageYet() {
        add("x", Macro.BodyType.NONE, (parameters, body, context) -> "" + context.getEntity());

        assertThat(
                        renderer.renderWithoutPage(
                                "S", "<ac:structured-macro ac:name=\"x\"/>", OutputKind.FEED))
                .isEqualTo("null");
    }

    @Test
    void keepsEveryFailureInItsOwnBox() {
        add("none", Macro.BodyType.NONE, (parameters, body, context) -> null);
        add(
                "told",
                Macro.BodyType.NONE,
                (parameters, body, context) -> {
                    throw new MacroExecutionException("no <b>map</b>", null);
                });
        add(
                "broken",
                Macro.BodyType.NONE,
                (parameters, body, context) -> {
                    throw new NullPointerException();
                });
        add(
                "unlinked",
                Macro.BodyType.NONE,
                (parameters, body, context) -> {
                    throw new NoClassDefFoundError("gone");
                });
        StringBuilder storage = new StringBuilder();
        for (String name : List.of("none", "told", "broken", "unlinked", "never-heard")) {
            storage.append("<ac:structured-macro ac:name=\"").append(name).append("\"/>");
        }

        String html = render(storage + "<p>after</p>", OutputKind.WORD);

        assertThat(html)
                .contains("Error rendering macro &#39;told&#39; : no &lt;b&gt;map&lt;/b&gt;")
                .contains("&#39;broken&#39; : java.lang.NullPointerException")
                .contains("&#39;unlinked&#39; : gone")
                .contains("Unknown macro: &#39;never-heard&#39;")
                .endsWith("<p>after</p>");
    }

    private String render(String storage, OutputKind output) {
        return renderer.render(page, storage, output);
    }

    private void add(String name, Macro.BodyType bodyType, Execution execution) {
        Macro macro =
                new Macro() {
                    @Override
                    public String execute(
                            Map<String, String> parameters, String body, ConversionContext context)
                            throws MacroExecutionException {
                        return execution.execute(parameters, body, context);
                    }

                    @Override
                    public BodyType getBodyType() {
                        return bodyType;
                    }

                    @Override
                    public OutputType getOutputType() {
                        return OutputType.BLOCK;
                    }
                };
        wiki.macros.add(new MacroModule("test", name, "", "", false, List.of(), List.of(), macro));
    }

    private interface Execution {
        String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }
}
