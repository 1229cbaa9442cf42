package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpacePermission;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may do what in a space: one row a user or group, one column a right. */
final class SpacePermissionScreen {

    private final WikiContent content;
    private final Guard guard;
    private final SubjectFields subjects;

    SpacePermissionScreen(WikiContent content, Guard guard, People people) {
        this.content = content;
        this.guard = guard;
        this.subjects = new SubjectFields(people);
    }

    void register(Actions actions) {
        actions.get("/spaces/spacepermissions.action", this::show);
        actions.post("/spaces/spacepermissions.action", this::save);
    }

    private void show(Visit visit) throws IOException {
        WikiSpace space = space(visit);
        List<SpacePermission> lines = content.spaces().permissions(space);
        Set<Subject> named = new LinkedHashSet<>();
        lines.forEach(line -> named.add(line.subject()));
        named.add(Subject.ANONYMOUS);
        StringBuilder rows = new StringBuilder();
        named.forEach(subject -> rows.append(row(subject, lines)));
        visit.show(
                "Permissions - " + space.name(),
                """
                <h1>Permissions of %s</h1>%s<form class="aui" method="post" action="%s">%s<input type="hidden" name="key" value="%s">
                <table class="aui" id="permissions"><thead><tr><th scope="col">Who</th><th scope="col">View</th><th scope="col">Add and edit pages</th><th scope="col">Delete pages</th><th scope="col">Administer</th></tr></thead><tbody>%s</tbody></table>
                <p><label for="add">Add a user, or a group as @group</label> <input class="text" id="add" name="add"></p>
                <button class="aui-button aui-button-primary" id="save-permissions">Save</button></form>
                <form class="aui" method="post" action="%s">%s<input type="hidden" name="key" value="%s"><p><button class="aui-button" id="remove-space">Delete space</button></p></form>
                """
                        .formatted(
                                Words.name(space.name()),
                                SpaceTabs.html(visit, space),
                                visit.link("/spaces/spacepermissions.action"),
                                visit.token(),
                                space.key(),
                                rows,
                                visit.link("/spaces/removespace.action"),
                                visit.token(),
                                space.key()));
    }

    private String row(Subject subject, List<SpacePermission> lines) {
        String name = subjects.typed(subject);
        StringBuilder cells = new StringBuilder();
        for (SpaceRight right : SpaceRight.values()) {
            cells.append(
                    "<td><input type=\"checkbox\" name=\"permission\" value=\"%s %s\" aria-label=\"%s: %s\"%s></td>"
                            .formatted(
                                    right,
                                    Html.escape(name),
                                    Html.escape(name),
                                    right,
                                    lines.contains(new SpacePermission(right, subject))
                                            ? " checked"
                                            : ""));
        }
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(Words.name(name), cells);
    }

    private void save(Visit visit) throws IOException {
        WikiSpace space = space(visit);
        List<SpacePermission> lines = new ArrayList<>();
        for (String value : visit.parameters("permission")) {
            String[] parts = value.split(" ", 2);
            lines.add(
                    new SpacePermission(
                            SpaceRight.valueOf(parts[0]),
                            parts[1].equals("Anonymous")
                                    ? Subject.ANONYMOUS
                                    : subjects.subject(parts[1])));
        }
        if (!visit.parameter("add").isEmpty()) {
            lines.add(
                    new SpacePermission(SpaceRight.VIEW, subjects.subject(visit.parameter("add"))));
        }
        content.spaces().permissions(space, lines);
        visit.redirect("/spaces/spacepermissions.action", "key", space.key());
    }

    private WikiSpace space(Visit visit) {
        return guard.space(visit.viewer(), visit.parameter("key"), SpaceRight.ADMINISTER);
    }
}
