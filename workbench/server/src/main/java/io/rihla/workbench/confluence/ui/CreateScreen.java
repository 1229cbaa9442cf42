package io.rihla.workbench.confluence.ui;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.confluence.blueprint.Blueprint;
import io.rihla.workbench.confluence.blueprint.Blueprints;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new page can begin as: the product has a dialog for it, and pages of it that ask first.
 */
final class CreateScreen {

    private static final String SECTION = "system.create.dialog/content";

    /** Under this name a wizard gives the page's title. */
    private static final String TITLE = "ContentPageTitle";

    private final HostedProduct product;
    private final WikiContent content;
    private final Guard guard;
    private final Blueprints blueprints;
    private final EditorScreen editor;
    private final ObjectMapper json = new ObjectMapper();

    CreateScreen(
            HostedProduct product,
            WikiContent content,
            Guard guard,
            Blueprints blueprints,
            EditorScreen editor) {
        this.product = product;
        this.content = content;
        this.guard = guard;
        this.blueprints = blueprints;
        this.editor = editor;
    }

    void register(Actions actions) {
        actions.get("/pages/createdialog.action", this::ask);
        actions.post("/pages/createfromblueprint.action", this::create);
    }

    private void ask(Visit visit) throws IOException {
        ask(visit, space(visit), "");
    }

    private void ask(Visit visit, WikiSpace space, String problem) throws IOException {
        StringBuilder choices = new StringBuilder();
        for (WebFragments.Choice choice : choices(visit, space)) {
            choices.append(
                    """
                    <li><form method="post" action="%s" data-item="%s" data-wizard="%s">%s<input type="hidden" name="spaceKey" value="%s">
                    <input type="hidden" name="blueprint" value="%s"><input type="hidden" name="context" value="">
                    <button class="aui-button" data-item-module-complete-key="%2$s"%s>%s</button></form></li>
                    """
                            .formatted(
                                    visit.link("/pages/createfromblueprint.action"),
                                    Html.escape(choice.completeKey()),
                                    Html.escape(wizard(blueprint(choice))),
                                    visit.token(),
                                    Html.escape(space.key()),
                                    Html.escape(blueprint(choice)),
                                    // The script that asks lets it be chosen.
                                    wizard(blueprint(choice)).equals("[]") ? "" : " disabled",
                                    Html.escape(choice.label())));
        }
        String body =
                """
                <h1>Create in %s</h1>%s<ul id="create-dialog" class="templates"><li><a class="aui-button" href="%s">Blank page</a></li>%s</ul>
                <section id="create-wizard" hidden><h2></h2><div class="create-wizard-about"><strong></strong> <span></span></div>
                <div class="create-wizard-page"></div><p><button type="button" class="aui-button aui-button-primary create-dialog-create-button">Create</button>
                <button type="button" class="aui-button aui-button-link create-dialog-back">Back</button></p></section>
                """
                        .formatted(
                                Words.name(space.name()),
                                problem.isEmpty()
                                        ? ""
                                        : "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>%s</p></div>"
                                                .formatted(Html.escape(problem)),
                                visit.link("/pages/createpage.action", "spaceKey", space.key()),
                                choices);
        String script =
                "<script src=\"%s/static/workbench/wiki/create-dialog.js\" defer></script>%n"
                        .formatted(visit.request().getContextPath());
        visit.show(Page.general("Create", body).withHead(script));
    }

    /** Opens the editor on what the blueprint gives, or makes the page at once. */
    private void create(Visit visit) throws IOException {
        WikiSpace space = space(visit);
        String wanted = visit.parameter("blueprint");
        choices(visit, space).stream()
                .filter(choice -> blueprint(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> WikiException.notFound("No such blueprint"));
        Map<String, Object> context = context(visit);
        context.put("spaceKey", space.key());
        String body =
                blueprints
                        .body(wanted, context)
                        .orElseThrow(() -> WikiException.notFound("No such blueprint"));
        String title = Html.orEmpty((String) context.get(TITLE));
        if (blueprints.find(wanted).filter(Blueprint::skipsEditor).isEmpty()) {
            editor.begin(visit, space, title, body);
            return;
        }
        try {
            WikiPage page =
                    content.pages()
                            .create(
                                    space.key(),
                                    space.homePageId(),
                                    title,
                                    body,
                                    visit.viewer().userKey());
            visit.redirect("/pages/viewpage.action", "pageId", page.id());
        } catch (WikiException e) {
            visit.response().setStatus(e.status());
            ask(visit, space, e.getMessage());
        }
    }

    /** What the wizard gathered: texts by name. */
    private Map<String, Object> context(Visit visit) {
        String gathered = visit.parameter("context");
        try {
            Map<String, String> texts =
                    gathered.isEmpty()
                            ? Map.of()
                            : json.readValue(gathered, new TypeReference<Map<String, String>>() {});
            return new HashMap<>(texts);
        } catch (JsonProcessingException e) {
            throw WikiException.invalid("The wizard's answers cannot be read");
        }
    }

    /** The pages of a blueprint's wizard for the script; an empty list where there is none. */
    private String wizard(String key) {
        I18nResolver texts = product.services().get(I18nResolver.class);
        List<Map<String, Object>> pages =
                blueprints.find(key).map(Blueprint::wizard).orElse(List.of()).stream()
                        .map(
                                page -> {
                                    Map<String, Object> out = new LinkedHashMap<>();
                                    out.put("id", page.id());
                                    out.put("template", page.template());
                                    out.put("title", text(texts, page.title()));
                                    out.put("header", text(texts, page.header()));
                                    out.put("content", text(texts, page.content()));
                                    out.put("last", page.last());
                                    return out;
                                })
                        .toList();
        try {
            return json.writeValueAsString(pages);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(I18nResolver texts, String key) {
        return key.isEmpty() ? "" : texts.getText(key);
    }

    private static List<WebFragments.Choice> choices(Visit visit, WikiSpace space) {
        return visit.choices(
                SECTION, Map.of("request", visit.request(), "space", Map.of("key", space.key())));
    }

    private static String blueprint(WebFragments.Choice choice) {
        String plugin = choice.completeKey().substring(0, choice.completeKey().indexOf(':'));
        return plugin + ":" + choice.params().getOrDefault("blueprintKey", "");
    }

    private WikiSpace space(Visit visit) {
        return guard.space(visit.viewer(), visit.parameter("spaceKey"), SpaceRight.EDIT);
    }
}
