package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.macro.OutputKind;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page as other things than a screen get it: without scripts and without the frame. What a print
 * engine or a mail program would make of the HTML is not played.
 */
final class ExportScreens {

    private final HostedProduct product;
    private final Guard guard;
    private final PageRenderer renderer;

    ExportScreens(HostedProduct product, Guard guard, PageRenderer renderer) {
        this.product = product;
        this.guard = guard;
        this.renderer = renderer;
    }

    void register(Actions actions) {
        actions.get("/exportword", visit -> write(visit, OutputKind.WORD));
        actions.get(
                "/spaces/flyingpdf/pdfpageexport.action", visit -> write(visit, OutputKind.PDF));
        actions.get("/pages/pdf", visit -> write(visit, OutputKind.PDF));
        actions.get("/email", visit -> write(visit, OutputKind.EMAIL));
        actions.get("/plugins/viewstorage/viewpagestorage.action", this::storage);
    }

    private void write(Visit visit, OutputKind output) throws IOException {
        WikiPage page = guard.page(visit.viewer(), visit.id("pageId"));
        String html =
                """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>%s</title><base href="%s/"></head>
                <body><h1>%s</h1>%s</body></html>
                """
                        .formatted(
                                Html.escape(page.title()),
                                Html.escape(product.baseUrl()),
                                Words.name(page.title()),
                                renderer.render(page, output));
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "no-store");
        if (output == OutputKind.WORD && visit.parameter("inline").isEmpty()) {
            visit.response().setContentType("application/vnd.ms-word;charset=UTF-8");
            visit.response()
                    .setHeader(
                            "Content-Disposition",
                            "attachment; filename=\"" + page.id() + ".doc\"");
        }
        visit.response().getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private void storage(Visit visit) throws IOException {
        WikiPage page = guard.page(visit.viewer(), visit.id("pageId"));
        visit.show(
                new Page(
                        page.title(),
                        "popup",
                        "",
                        "<pre id=\"storage\" class=\"wiki-source\">%s</pre>"
                                .formatted(Html.escape(page.body()))));
    }
}
