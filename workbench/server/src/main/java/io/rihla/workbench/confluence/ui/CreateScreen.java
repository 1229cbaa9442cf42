package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.blueprint.Blueprints;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a new page can begin as: the product has a dialog for it. */
final class CreateScreen {

    private static final String SECTION = "system.create.dialog/content";

    private final Guard guard;
    private final Blueprints blueprints;
    private final EditorScreen editor;

    CreateScreen(Guard guard, Blueprints blueprints, EditorScreen editor) {
        this.guard = guard;
        this.blueprints = blueprints;
        this.editor = editor;
    }

    void register(Actions actions) {
        actions.get("/pages/createdialog.action", this::ask);
        actions.post("/pages/createfromblueprint.action", this::create);
    }

    private void ask(Visit visit) throws IOException {
        WikiSpace space = space(visit);
        StringBuilder choices = new StringBuilder();
        for (WebFragments.Choice choice : choices(visit, space)) {
            choices.append(
                    """
                    <li><form method="post" action="%s">%s<input type="hidden" name="spaceKey" value="%s">
                    <input type="hidden" name="blueprint" value="%s"><button class="aui-button" data-item-module-complete-key="%s">%s</button></form></li>
                    """
                            .formatted(
                                    visit.link("/pages/createfromblueprint.action"),
                                    visit.token(),
                                    Html.escape(space.key()),
                                    Html.escape(blueprint(choice)),
                                    Html.escape(choice.completeKey()),
                                    Html.escape(choice.label())));
        }
        visit.show(
                "Create",
                """
                <h1>Create in %s</h1><ul id="create-dialog" class="templates"><li><a class="aui-button" href="%s">Blank page</a></li>%s</ul>
                """
                        .formatted(
                                Words.name(space.name()),
                                visit.link("/pages/createpage.action", "spaceKey", space.key()),
                                choices));
    }

    /** Opens the editor on what the blueprint gives; nothing is saved until its author does. */
    private void create(Visit visit) throws IOException {
        WikiSpace space = space(visit);
        String wanted = visit.parameter("blueprint");
        choices(visit, space).stream()
                .filter(choice -> blueprint(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> WikiException.notFound("No such blueprint"));
        String body =
                blueprints
                        .body(wanted, Map.of("spaceKey", space.key()))
                        .orElseThrow(() -> WikiException.notFound("No such blueprint"));
        editor.begin(visit, space, body);
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
