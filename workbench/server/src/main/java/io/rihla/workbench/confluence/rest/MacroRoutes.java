package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.macro.MacroMarkup;
import io.rihla.workbench.confluence.macro.OutputKind;
import io.rihla.workbench.confluence.macro.PageRenderer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rest/tinymce/1/macro}: what the editor asks while somebody puts a macro in. */
final class MacroRoutes {

    private final Guard guard;
    private final PageRenderer renderer;

    MacroRoutes(WikiContent content, PageRenderer renderer) {
        this.guard = new Guard(content);
        this.renderer = renderer;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/rest/tinymce/1/macro/preview", this::preview),
                Route.of("POST", "/rest/tinymce/1/macro/placeholder", this::placeholder),
                Route.of("POST", "/rest/tinymce/1/content/preview", this::contentPreview));
    }

    /** The macro as it would look on the page that is being edited. */
    private Answer preview(RestCall call) throws IOException {
        JsonNode body = call.body();
        return rendered(call, body, markup(body.path("macro")));
    }

    /** The whole text of the editor. */
    private Answer contentPreview(RestCall call) throws IOException {
        JsonNode body = call.body();
        return rendered(call, body, body.path("storage").asText());
    }

    private Answer rendered(RestCall call, JsonNode body, String storage) {
        long pageId = body.path("contentId").asLong();
        return Answer.html(
                pageId == 0
                        ? renderer.renderWithoutPage(
                                body.path("spaceKey").asText(""), storage, OutputKind.PREVIEW)
                        : renderer.render(
                                guard.page(call.viewer(), pageId), storage, OutputKind.PREVIEW));
    }

    /** What stands for the macro in the text of the editor: here its storage format. */
    private Answer placeholder(RestCall call) throws IOException {
        return new Answer(200, markup(call.body().path("macro")), "text/plain");
    }

    private static String markup(JsonNode macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        macro.path("params")
                .fields()
                .forEachRemaining(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        JsonNode body = macro.path("body");
        return MacroMarkup.storage(
                macro.path("name").asText(),
                parameters,
                body.isTextual() ? body.asText() : null,
                macro.path("bodyType").asText("rich"));
    }
}
