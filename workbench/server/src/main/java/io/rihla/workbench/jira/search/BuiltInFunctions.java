package io.rihla.workbench.jira.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The product's own functions, as far as the workbench has them. */
final class BuiltInFunctions {

    private static final String USER = "com.atlassian.jira.user.ApplicationUser";
    private static final String DATE = "java.util.Date";
    private static final String VERSION = "com.atlassian.jira.project.version.Version";

    /** By name in lower case. */
    private static final Map<String, BuiltIn> ALL = new TreeMap<>();

    static {
        add("currentUser", USER, false, 0, 0);
        add("membersOf", USER, true, 1, 1);
        add("now", DATE, false, 0, 0);
        for (String unit : List.of("Day", "Week", "Month", "Year")) {
            add("startOf" + unit, DATE, false, 0, 1);
            add("endOf" + unit, DATE, false, 0, 1);
        }
        add("releasedVersions", VERSION, true, 0, Integer.MAX_VALUE);
        add("unreleasedVersions", VERSION, true, 0, Integer.MAX_VALUE);
    }

    private final SearchSpace space;
    private final Clock clock;

    BuiltInFunctions(SearchSpace space, Clock clock) {
        this.space = space;
        this.clock = clock;
    }

    private static void add(String name, String type, boolean list, int least, int most) {
        ALL.put(name.toLowerCase(Locale.ROOT), new BuiltIn(name, type, list, least, most));
    }

    static boolean has(String name) {
        return ALL.containsKey(name.toLowerCase(Locale.ROOT));
    }

    static List<BuiltIn> all() {
        return List.copyOf(ALL.values());
    }

    static BuiltIn get(String name) {
        return ALL.get(name.toLowerCase(Locale.ROOT));
    }

    /** What is wrong with the arguments; empty for nothing. */
    Optional<String> problem(JqlOperand.Call call) {
        BuiltIn function = get(call.name());
        int given = call.arguments().size();
        if (given < function.least() || given > function.most()) {
            return Optional.of(
                    "Function '%s' expected between '%d' and '%d' arguments but received '%d'."
                            .formatted(function.name(), function.least(), function.most(), given));
        }
        if (function.name().equals("membersOf")
                && space.membersOf(call.arguments().get(0)).isEmpty()) {
            return Optional.of(
                    "Function 'membersOf' can not generate a list of usernames for group '%s'; the"
                            .concat(" group does not exist.")
                            .formatted(call.arguments().get(0)));
        }
        if (function.type().equals(DATE)
                && given == 1
                && !DateOffset.isOffset(call.arguments().get(0))) {
            return Optional.of(
                    "Duration for function '%s' should have the format (+/-)n(yMwdm), e.g -1M for 1"
                            .concat(" month earlier.")
                            .formatted(function.name()));
        }
        return Optional.empty();
    }

    /** The values; none for arguments with a problem. */
    List<Literal> values(Searcher searcher, JqlOperand.Call call) {
        if (problem(call).isPresent()) {
            return List.of();
        }
        String name = call.name().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "currentuser" ->
                    searcher.userKey() == null
                            ? List.of()
                            : List.of(Literal.of(searcher.userKey()));
            case "membersof" ->
                    space.membersOf(call.arguments().get(0)).orElse(List.of()).stream()
                            .map(Literal::of)
                            .toList();
            case "releasedversions" -> versions(searcher, call, true);
            case "unreleasedversions" -> versions(searcher, call, false);
            case "now" -> List.of(Literal.of(clock.instant()));
            default -> List.of(moment(searcher, name, call.arguments()));
        };
    }

    private List<Literal> versions(Searcher searcher, JqlOperand.Call call, boolean released) {
        Set<String> projects = Set.copyOf(call.arguments());
        List<String> ids =
                projects.isEmpty()
                        ? space.versions(searcher.userKey(), Optional.empty(), released)
                        : projects.stream()
                                .flatMap(
                                        project ->
                                                space
                                                        .versions(
                                                                searcher.userKey(),
                                                                Optional.of(project),
                                                                released)
                                                        .stream())
                                .toList();
        return ids.stream().map(Literal::of).toList();
    }

    private Literal moment(Searcher searcher, String name, List<String> arguments) {
        boolean end = name.startsWith("end");
        String unit = name.substring(end ? "endof".length() : "startof".length());
        ZonedDateTime now = clock.instant().atZone(searcher.zone());
        if (!arguments.isEmpty()) {
            now = DateOffset.plus(now, arguments.get(0), unit);
        }
        LocalDate day = now.toLocalDate();
        LocalDate first =
                switch (unit) {
                    case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    case "month" -> day.withDayOfMonth(1);
                    case "year" -> day.withDayOfYear(1);
                    default -> day;
                };
        LocalDate next =
                switch (unit) {
                    case "week" -> first.plusWeeks(1);
                    case "month" -> first.plusMonths(1);
                    case "year" -> first.plusYears(1);
                    default -> first.plusDays(1);
                };
        ZonedDateTime start = ZonedDateTime.of(first, LocalTime.MIDNIGHT, searcher.zone());
        return Literal.of(
                end
                        ? next.atStartOfDay(searcher.zone()).toInstant().minusMillis(1)
                        : start.toInstant());
    }

    /**
     * A function of the product.
     *
     * @param type of its values, as the completion data names it
     * @param least how many arguments at least
     * @param most how many arguments at most
     */
    record BuiltIn(String name, String type, boolean list, int least, int most) {}
}
