package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.bridge.BridgeSettings;
import io.rihla.text.Language;
import io.rihla.tracking.DepartmentOfFix.Owner;
import io.rihla.tracking.Figures;
import io.rihla.tracking.Fix;
import io.rihla.tracking.FixState;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.Tracker;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.LinksFound;
import io.rihla.tracking.index.MapLink;
import io.rihla.tracking.index.NameKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of the dashboard item, from the journey index and Jira's own issues, all as the
 * person who looks: what they may not see is "restricted" and in no figure.
 */
@JiraComponent
public class FixesBoard {

    /** More links than this are not counted at once; the item then says how to narrow. */
    static final int MOST_LINKS = 20_000;

    private final VisibleIndex visible;
    private final JiraIssues issues;
    private final BridgeSettings settings;

    public FixesBoard(VisibleIndex visible, JiraIssues issues, BridgeSettings settings) {
        this.visible = visible;
        this.issues = issues;
        this.settings = settings;
    }

    /** Figures in all, by department, by map and by stage, as scripts take them. */
    public Answer<Map<String, Object>> of(String userKey, Language reader, FixesWanted wanted) {
        Answer<Set<String>> maps = visible.maps(userKey);
        if (!maps.ok()) {
            return Answer.none(maps.availability(), Map.of());
        }
        IndexQuery query = wanted.query(maps.value());
        LinksFound found = visible.index().links(query, MOST_LINKS);
        List<MapLink> links = found.links().stream().filter(wanted::takes).toList();
        IndexTexts texts = new IndexTexts(visible.index().names(query.maps()), reader);
        List<Fix> fixes = fixes(userKey, links);
        Tracker tracker = tracker(wanted.period());
        Map<String, Object> board = new LinkedHashMap<>();
        board.put("complete", found.complete());
        board.put("total", figures(tracker.of(fixes)));
        board.put("departments", departments(tracker, fixes, texts));
        board.put("maps", maps(tracker, fixes, texts));
        board.put("stages", stages(tracker, fixes, texts));
        return Answer.of(board);
    }

    /**
     * The figures of some maps, and how many of their pain points have issues and how many of those
     * an open one.
     *
     * @param maps that the person may see: Confluence has just said so
     * @param stages only these; none means all
     * @return by the map's key; each map is there
     */
    public Map<String, Map<String, Object>> ofMaps(
            String userKey, Set<String> maps, Set<ElementInMap> stages) {
        LinksFound found = visible.index().links(IndexQuery.of(maps).inStages(stages), MOST_LINKS);
        List<Fix> fixes = fixes(userKey, found.links());
        Map<String, Figures> figures = tracker(Optional.empty()).by(Fix::map, fixes);
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (String map : maps) {
            List<Fix> own = fixes.stream().filter(fix -> fix.map().equals(map)).toList();
            Map<String, Object> row = figures(figures.getOrDefault(map, Figures.NONE));
            row.put("painPoints", painPoints(own, fix -> true));
            row.put("openPainPoints", painPoints(own, FixesBoard::open));
            row.put("complete", found.complete());
            row.put("jql", painPointsOf(map));
            rows.put(map, row);
        }
        return rows;
    }

    private static long painPoints(List<Fix> fixes, Predicate<Fix> counts) {
        return fixes.stream().filter(counts).map(Fix::painPoint).distinct().count();
    }

    private static boolean open(Fix fix) {
        return fix.state()
                .filter(state -> !state.cancelled() && state.category() != IssueCategory.DONE)
                .isPresent();
    }

    private static Tracker tracker(Optional<Duration> period) {
        return new Tracker(Instant.now(), LocalDate.now(ZoneId.systemDefault()), period);
    }

    private List<Fix> fixes(String userKey, List<MapLink> links) {
        Set<Long> ids = links.stream().map(row -> row.link().issue()).collect(Collectors.toSet());
        Map<Long, SeenIssue> seen = new HashMap<>();
        issues.visible(userKey, ids).forEach(issue -> seen.put(issue.id(), issue));
        Predicate<String> cancelled = settings.cancelled();
        List<Fix> fixes = new ArrayList<>();
        for (MapLink row : links) {
            String department = row.link().department();
            fixes.add(
                    new Fix(
                            row.map(),
                            row.link().stage(),
                            row.link().painPoint(),
                            row.link().issue(),
                            department.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Owner(department, "")),
                            Optional.ofNullable(seen.get(row.link().issue()))
                                    .map(issue -> state(issue, cancelled))));
        }
        return fixes;
    }

    private static FixState state(SeenIssue issue, Predicate<String> cancelled) {
        return new FixState(
                issue.category(),
                cancelled.test(issue.resolution()),
                issue.created(),
                issue.resolved(),
                issue.due());
    }

    private static List<Map<String, Object>> departments(
            Tracker tracker, List<Fix> fixes, IndexTexts texts) {
        return rows(
                tracker.by(fix -> fix.owner().map(Owner::id).orElse(""), fixes),
                id -> texts.any(NameKind.DEPARTMENT, id),
                id -> id.isEmpty() ? "" : "issue in issuesOfDepartment(" + Jql.quoted(id) + ")");
    }

    private static List<Map<String, Object>> maps(
            Tracker tracker, List<Fix> fixes, IndexTexts texts) {
        return rows(
                tracker.by(Fix::map, fixes),
                key -> texts.text(NameKind.MAP, new ElementInMap(key, key)),
                FixesBoard::painPointsOf);
    }

    private static String painPointsOf(String map) {
        return "issue in painPointsOf(" + Jql.quoted(map) + ")";
    }

    private static List<Map<String, Object>> stages(
            Tracker tracker, List<Fix> fixes, IndexTexts texts) {
        return rows(
                tracker.by(fix -> new ElementInMap(fix.map(), fix.stage()), fixes),
                stage -> {
                    Map<String, Object> row =
                            new LinkedHashMap<>(texts.text(NameKind.STAGE, stage));
                    row.put(
                            "map",
                            texts.text(NameKind.MAP, new ElementInMap(stage.map(), stage.map())));
                    return row;
                },
                stage ->
                        "issue in issuesInStage("
                                + Jql.quoted(stage.map())
                                + ", "
                                + Jql.quoted(stage.id())
                                + ")");
    }

    private static <G> List<Map<String, Object>> rows(
            Map<G, Figures> figures,
            Function<G, Map<String, Object>> text,
            Function<G, String> jql) {
        List<Map<String, Object>> rows = new ArrayList<>();
        figures.forEach(
                (group, counted) -> {
                    Map<String, Object> row = new LinkedHashMap<>(text.apply(group));
                    row.put("jql", jql.apply(group));
                    row.put("figures", figures(counted));
                    rows.add(row);
                });
        return rows;
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("open", figures.open());
        row.put("inProgress", figures.inProgress());
        row.put("done", figures.done());
        row.put("overdue", figures.overdue());
        row.put("unread", figures.unread());
        // Without any issue there is no age: that is not the same as none at all.
        row.put("age", figures.medianAge().isPresent() ? figures.medianAge().getAsInt() : -1);
        return row;
    }
}
