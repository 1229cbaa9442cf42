package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.Operation;
import io.rihla.workbench.confluence.content.Restriction;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who may see and who may change a page, beyond what the space says. */
final class RestrictionScreen {

    private final WikiContent content;
    private final Guard guard;
    private final SubjectFields subjects;

    RestrictionScreen(WikiContent content, Guard guard, People people) {
        this.content = content;
        this.guard = guard;
        this.subjects = new SubjectFields(people);
    }

    void register(Actions actions) {
        actions.get("/pages/restrictions.action", this::show);
        actions.post("/pages/restrictions.action", this::save);
    }

    private void show(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        List<Restriction> lines = content.pages().restrictions(page);
        visit.show(
                "Restrictions - " + page.title(),
                """
                <h1>Restrictions: %s</h1>%s<form class="aui top-label" method="post" action="%s">%s
                <input type="hidden" name="pageId" value="%d">%s%s
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="save-restrictions">Save</button>
                <a class="aui-button aui-button-link" href="%s">Cancel</a></div></form>
                """
                        .formatted(
                                Words.name(page.title()),
                                inherited(visit, page),
                                visit.link("/pages/restrictions.action"),
                                visit.token(),
                                page.id(),
                                subjects.field(
                                        "view",
                                        "Only these may view, here and below",
                                        of(lines, Operation.VIEW)),
                                subjects.field(
                                        "edit", "Only these may edit", of(lines, Operation.EDIT)),
                                visit.link("/pages/viewpage.action", "pageId", page.id())));
    }

    private void save(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        List<Restriction> lines = new ArrayList<>();
        subjects.read(visit.parameter("view"))
                .forEach(subject -> lines.add(new Restriction(Operation.VIEW, subject)));
        subjects.read(visit.parameter("edit"))
                .forEach(subject -> lines.add(new Restriction(Operation.EDIT, subject)));
        content.pages().restrict(page, lines);
        visit.redirect("/pages/viewpage.action", "pageId", page.id());
    }

    private String inherited(Visit visit, WikiPage page) {
        StringBuilder out = new StringBuilder();
        for (WikiPage above : content.pages().ancestors(page)) {
            if (!of(content.pages().restrictions(above), Operation.VIEW).isEmpty()) {
                out.append("<li>").append(PageTree.link(visit, above)).append("</li>");
            }
        }
        return out.isEmpty()
                ? ""
                : "<div class=\"aui-message aui-message-info\" id=\"inherited-restrictions\"><p>Viewing is also restricted by:</p><ul>%s</ul></div>"
                        .formatted(out);
    }

    private static List<Subject> of(List<Restriction> lines, Operation operation) {
        return lines.stream()
                .filter(line -> line.operation() == operation)
                .map(Restriction::subject)
                .toList();
    }
}
