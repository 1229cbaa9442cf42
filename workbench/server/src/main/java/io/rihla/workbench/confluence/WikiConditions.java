package io.rihla.workbench.confluence;

import com.atlassian.confluence.spaces.Space;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.fragment.HostConditions;
import java.util.Locale;
import java.util.Map;

/** The wiki's own conditions for plugins' links and panels. */
final class WikiConditions {

    private WikiConditions() {}

    static void offer(HostConditions conditions, WikiContent content, People people) {
        conditions.offer(
                "com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition",
                parameters -> {
                    SpaceRight right = right(parameters.getOrDefault("permission", "view"));
                    return context -> holds(content, people, right, context);
                });
    }

    private static boolean holds(
            WikiContent content, People people, SpaceRight right, Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && content.spaces()
                        .byKey(space.getKey())
                        .filter(found -> content.rights().may(people.current(), right, found))
                        .isPresent();
    }

    private static SpaceRight right(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "administer", "setspacepermissions" -> SpaceRight.ADMINISTER;
            case "edit", "editspace" -> SpaceRight.EDIT;
            case "remove", "removepage" -> SpaceRight.REMOVE;
            default -> SpaceRight.VIEW;
        };
    }
}
