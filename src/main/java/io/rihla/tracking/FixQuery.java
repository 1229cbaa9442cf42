package io.rihla.tracking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which fixes to count. An empty list leaves that open.
 *
 * @param departments names in any language, or ids
 * @param maps keys
 * @param space the space of the maps' home pages
 * @param stages names in any language, or ids
 * @param days how far back done issues count; empty for all
 */
public record FixQuery(
        List<String> departments,
        List<String> maps,
        Optional<String> space,
        List<String> stages,
        OptionalInt days,
        By by) {

    /** How the figures are grouped. */
    public enum By {
        DEPARTMENT,
        MAP,
        STAGE
    }

    public FixQuery {
        departments = List.copyOf(departments);
        maps = List.copyOf(maps);
        stages = List.copyOf(stages);
    }
}
