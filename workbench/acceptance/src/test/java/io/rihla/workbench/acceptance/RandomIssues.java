package io.rihla.workbench.acceptance;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Maps and issues with restrictions drawn by lot, linked by lot, and what the model says of them:
 * which person sees what.
 */
final class RandomIssues {

    /** Of the world's people, those who look. */
    static final List<String> PEOPLE =
            List.of("anonymous", "stranger", "viewer", "editor", "insider", "owner");

    private static final int MAPS = 8;
    private static final int ISSUES = 16;
    private static final List<String> READERS = List.of("viewer", "editor", "owner", "insider");

    private final IssueWorld world;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Set<String>> seers = new LinkedHashMap<>();
    private final Map<String, List<Pain>> pains = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    /**
     * An issue.
     *
     * @param category {@code to-do}, {@code in-progress} or {@code done}
     * @param seers the roles that may see it; nobody once it is deleted
     */
    record Issue(
            long id, String key, String summary, String category, boolean late, Set<String> seers) {

        boolean seenBy(String role) {
            return seers.contains("everybody") || seers.contains(role);
        }

        String state() {
            return late && !category.equals("done") ? "overdue" : category;
        }
    }

    /** A pain point and the issues that it is linked to. */
    record Pain(String id, List<Issue> issues) {}

    RandomIssues(IssueWorld world, long seed) {
        this.world = world;
        Random dice = new Random(seed);
        List<Boolean> deleted = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            deleted.add(dice.nextInt(8) == 0);
            issues.add(issue(dice, i, deleted.get(i)));
        }
        for (int i = 0; i < MAPS; i++) {
            map(dice, "random" + i);
        }
        for (int i = 0; i < ISSUES; i++) {
            if (deleted.get(i)) {
                world.jira().issues().delete(issues.get(i).id(), null);
            }
        }
        await();
    }

    List<String> maps() {
        return List.copyOf(keys.keySet());
    }

    List<Issue> issues() {
        return issues;
    }

    String key(String map) {
        return keys.get(map);
    }

    String word(String map) {
        return world.word(map);
    }

    List<Pain> pains(String map) {
        return pains.get(map);
    }

    boolean sees(String role, String map) {
        return seers.get(map).contains("everybody") || seers.get(map).contains(role);
    }

    private Issue issue(Random dice, int number, boolean deleted) {
        JiraContent jira = world.jira();
        String summary = world.summary("random" + number + "y");
        boolean late = dice.nextInt(3) == 0;
        IssueFields fields =
                IssueFields.of(Constants.BUG.id(), summary)
                        .withDue(late ? LocalDate.now().minusDays(3) : null);
        Set<String> seers;
        long project = world.ordinaryProject();
        switch (dice.nextInt(3)) {
            case 0 -> {
                project = jira.issues().byId(world.id("public")).orElseThrow().projectId();
                seers = Set.of("everybody");
            }
            case 1 -> {
                Long level = jira.issues().byId(world.id("secured")).orElseThrow().securityLevel();
                fields = fields.withSecurityLevel(level);
                seers = Set.of("insider", "developer");
            }
            default ->
                    seers = Set.of("viewer", "editor", "owner", "insider", "developer", "reader");
        }
        JiraIssue made = jira.issues().create(project, fields, null);
        int state = dice.nextInt(3);
        if (state > 0) {
            String status = (state == 1 ? Constants.IN_PROGRESS : Constants.DONE).id();
            jira.issues().bring(made.id(), status, state == 1 ? null : Constants.FIXED.id(), null);
        }
        return new Issue(
                made.id(),
                made.key(),
                summary,
                List.of("to-do", "in-progress", "done").get(state),
                late,
                deleted ? Set.of() : seers);
    }

    private void map(Random dice, String name) {
        List<String> readers =
                READERS.stream()
                        .filter(role -> role.equals("insider") || dice.nextBoolean())
                        .toList();
        boolean everybody = dice.nextInt(4) == 0;
        long home = world.emptyPage(everybody ? "public" : "open");
        String key =
                new Maps(world.wiki("owner")).take(Maps.saying(world.word(name)), "?page=" + home);
        keys.put(name, key);
        Set<Issue> some = new LinkedHashSet<>();
        for (int i = 0; i < 1 + dice.nextInt(5); i++) {
            some.add(issues.get(dice.nextInt(issues.size())));
        }
        List<Issue> linked = List.copyOf(some);
        pains.put(name, List.of(new Pain("p1", linked)));
        world.linkKeys(key, "p1", linked.stream().map(Issue::key).toList());
        if (everybody) {
            seers.put(name, Set.of("everybody"));
        } else {
            List<String> named = new ArrayList<>(readers);
            if (!named.contains("owner")) {
                named.add("owner");
            }
            world.wiki()
                    .restrict(
                            world.user("owner"),
                            home,
                            named.stream().map(world::user).toArray(String[]::new));
            seers.put(name, Set.copyOf(named));
        }
    }

    private void await() {
        Until.isTrue(
                "all maps with their links in Jira's index, and all issues read",
                () ->
                        maps().stream().allMatch(this::indexed)
                                && maps().stream().allMatch(this::mirrored));
    }

    private boolean indexed(String map) {
        Http.Answer found = world.search("insider", "issue in painPointsOf(\"" + key(map) + "\")");
        return found.status() == 200
                && pains(map).get(0).issues().stream()
                        .filter(issue -> issue.seenBy("insider"))
                        .allMatch(issue -> found.text().contains(issue.summary()));
    }

    private boolean mirrored(String map) {
        var total =
                world.wiki("owner")
                        .get("/rest/rihla/1.0/fixes?maps=" + key(map))
                        .expect(200)
                        .json()
                        .path("total");
        List<Issue> linked = pains(map).get(0).issues();
        long known = linked.stream().filter(issue -> issue.seenBy("reader")).count();
        return total.path("unread").asLong() == linked.size() - known;
    }
}
