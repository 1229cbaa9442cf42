package io.rihla.workbench.confluence;

import io.rihla.workbench.confluence.content.SpacePermission;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.people.People;
import java.util.ArrayList;
import java.util.List;

/** The two spaces of the demo, written into a wiki that has none. */
final class FirstContent {

    private final WikiContent content;
    private final People people;

    FirstContent(WikiContent content, People people) {
        this.content = content;
        this.people = people;
    }

    void write() {
        if (!content.spaces().all().isEmpty()) {
            return;
        }
        String admin =
                people.byName("admin").map(user -> user.getKey().getStringValue()).orElse(null);
        WikiSpace demo = content.spaces().create("DEMO", "Customer experience", admin);
        WikiSpace clinic = content.spaces().create("CLINIC", "Clinica", admin);
        open(demo, "editor", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
        open(demo, "manager", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
        open(demo, "viewer", SpaceRight.VIEW);
        open(clinic, "editor", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
        open(clinic, "manager", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
    }

    private void open(WikiSpace space, String name, SpaceRight... rights) {
        List<SpacePermission> lines = new ArrayList<>(content.spaces().permissions(space));
        people.byName(name)
                .map(user -> Subject.user(user.getKey().getStringValue()))
                .ifPresent(
                        subject ->
                                List.of(rights)
                                        .forEach(
                                                right ->
                                                        lines.add(
                                                                new SpacePermission(
                                                                        right, subject))));
        content.spaces().permissions(space, lines);
    }
}
