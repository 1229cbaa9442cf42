package io.rihla.workbench.acceptance;

import io.rihla.workbench.applinks.LinkFault;
import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import io.rihla.workbench.jira.content.Issues;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.workflow.Transition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * People at work in both products while everything between them goes wrong that can. What comes is
 * the same for the same seed, as far as threads allow.
 */
final class Storm {

    /** What is wrong for a while; the two directions roll their own dice. */
    private static final List<Map<LinkFault, Integer>> WEATHER =
            List.of(
                    Map.of(),
                    Map.of(LinkFault.DUPLICATE, 60),
                    Map.of(LinkFault.LOSE_ANSWER, 35),
                    Map.of(LinkFault.DELAY, 35),
                    Map.of(LinkFault.CUT, 100),
                    Map.of(LinkFault.STATUS, 30, LinkFault.GARBAGE, 10),
                    Map.of(LinkFault.HOLD_BACK, 15, LinkFault.DUPLICATE, 30),
                    Map.of(
                            LinkFault.CUT, 10,
                            LinkFault.LOSE_ANSWER, 15,
                            LinkFault.DELAY, 15,
                            LinkFault.DUPLICATE, 20));

    private final TwoProducts products;
    private final Random random;
    private final List<JiraProject> projects = new ArrayList<>();
    private final Map<Long, List<Long>> versions = new HashMap<>();
    private final List<Long> issues = new ArrayList<>();
    private final Map<String, String> mapOfPain = new TreeMap<>();
    private final List<String> maps = new ArrayList<>();
    private final Http editor;

    /** Links as acknowledged, by pain point; and those of whose last change no answer came. */
    final Map<String, Set<Long>> links = new TreeMap<>();

    final Map<String, Set<Long>> uncertain = new TreeMap<>();
    int changes;
    int killed;

    Storm(TwoProducts products, long seed, String space) {
        this.products = products;
        random = new Random(seed);
        products.toJira().seed(seed);
        products.toWiki().seed(seed + 1);
        editor = products.host.wiki("editor");
        for (int i = 0; i < 2; i++) {
            JiraProject project = products.project();
            projects.add(project);
            versions.put(project.id(), new ArrayList<>());
            for (String name : List.of("1.0", "2.0")) {
                versions.get(project.id())
                        .add(
                                products.tracker()
                                        .versions()
                                        .create(JiraVersion.named(project.id(), name))
                                        .id());
            }
        }
        for (int number = 0; number < 3; number++) {
            String key = Maps.newKey();
            new Maps(editor).take(map(key), "?space=" + space);
            maps.add(key);
            for (int pain = 0; pain < 4; pain++) {
                mapOfPain.put(pain(key, pain), key);
                links.put(pain(key, pain), new TreeSet<>());
                uncertain.put(pain(key, pain), new TreeSet<>());
            }
        }
        for (int i = 0; i < 12; i++) {
            create();
        }
    }

    List<String> maps() {
        return maps;
    }

    Map<String, String> mapOfPain() {
        return mapOfPain;
    }

    List<JiraProject> projects() {
        return projects;
    }

    /** So many changes of issues and links, with the wiki killed so often in between. */
    void rage(int wanted, int kills) {
        int phases = Math.max(WEATHER.size(), kills);
        for (int phase = 0; phase < phases; phase++) {
            weather(WEATHER.get((phase + 1) % WEATHER.size()));
            int until = wanted * (phase + 1) / phases;
            while (changes < until) {
                products.swallowEvents(random.nextInt(100) < 25);
                change();
                changes++;
            }
            if (phase * kills / phases < (phase + 1) * kills / phases) {
                kill();
            }
        }
    }

    /**
     * What only a comparison finds: nobody is told of the last changes of linked issues, and what
     * the wiki has to say of the maps seems to arrive.
     */
    void lastWords() {
        for (LinkFaults faults : List.of(products.toJira(), products.toWiki())) {
            faults.heal();
        }
        products.swallowEvents(true);
        Set<Long> linked = new TreeSet<>();
        links.values().forEach(linked::addAll);
        linked.retainAll(issues);
        for (Long id : linked) {
            JiraIssue issue = tracker().byId(id).orElseThrow();
            Transition way = products.tracker().workflow().from(issue).get(0);
            tracker().transition(id, way.id(), null, products.author());
        }
        linked.stream().skip(3).findFirst().ifPresent(this::deleteSilently);
        products.swallowEvents(false);
        products.toJira().inject(LinkFault.GARBAGE);
        maps.forEach(this::feel);
        TwoProducts.await(
                "the wiki believes that Jira knows",
                Duration.ofMinutes(2),
                () -> {
                    products.runJobs();
                    return products.toBeTold().stream().noneMatch(line -> line.startsWith("INDEX"));
                });
    }

    private void deleteSilently(Long issue) {
        tracker().delete(issue, products.author());
        issues.remove(issue);
    }

    /** Everything works again, and what was under way arrives at last. */
    void calm() {
        products.swallowEvents(false);
        for (LinkFaults faults : List.of(products.toJira(), products.toWiki())) {
            faults.heal();
            faults.release();
        }
    }

    private void weather(Map<LinkFault, Integer> faults) {
        for (LinkFaults direction : List.of(products.toJira(), products.toWiki())) {
            direction.heal();
            // What was cut off completely would keep people from linking at all.
            boolean spared = direction == products.toJira() && faults.containsValue(100);
            if (!spared || random.nextBoolean()) {
                faults.forEach(direction::inject);
            }
        }
    }

    /**
     * The wiki's process ends in the middle of its work: whatever the plugin does from this moment
     * on reaches no database, open transactions are rolled back, its memory goes. The product's own
     * parts are in this process and stay.
     */
    private void kill() {
        String pain = anyPain();
        long issue = anyIssue();
        CompletableFuture<Void> underWay = CompletableFuture.runAsync(() -> link(pain, issue));
        try (SqlTrace.Hooked dead =
                products.wikiTables.database().trace().hook(Faults.lostConnection())) {
            products.wiki().plugins().disable(PluginJar.KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            products.wiki().plugins().enable(PluginJar.KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        underWay.join();
        killed++;
    }

    private void change() {
        int dice = random.nextInt(100);
        if (dice < 6) {
            create();
        } else if (dice < 36) {
            transition();
        } else if (dice < 46) {
            describe();
        } else if (dice < 51) {
            move();
        } else if (dice < 53) {
            delete();
        } else if (dice < 78) {
            link(anyPain(), anyIssue());
        } else if (dice < 95) {
            unlink();
        } else {
            feel(any(maps));
        }
    }

    private Issues tracker() {
        return products.tracker().issues();
    }

    private void create() {
        JiraProject project = any(projects);
        issues.add(products.issue(project, "Issue " + issues.size()).id());
    }

    private void transition() {
        JiraIssue issue = tracker().byId(anyIssue()).orElseThrow();
        Transition way = any(products.tracker().workflow().from(issue));
        String resolution = way.resolves() && random.nextBoolean() ? Constants.WONT_DO.id() : null;
        tracker().transition(issue.id(), way.id(), resolution, products.author());
    }

    private void describe() {
        JiraIssue issue = tracker().byId(anyIssue()).orElseThrow();
        List<Long> version =
                random.nextBoolean() ? List.of(any(versions.get(issue.projectId()))) : List.of();
        LocalDate due = LocalDate.now().plusDays(random.nextInt(60) - 30);
        tracker()
                .update(
                        issue.id(),
                        fields -> fields.withDue(due).withFixVersions(version),
                        products.author());
    }

    private void move() {
        JiraIssue issue = tracker().byId(anyIssue()).orElseThrow();
        JiraProject target = projects.get(issue.projectId() == projects.get(0).id() ? 1 : 0);
        tracker().move(issue.id(), target.id(), null, products.author());
    }

    private void delete() {
        if (issues.size() > 8) {
            Long issue = anyIssue();
            tracker().delete(issue, products.author());
            issues.remove(issue);
        }
    }

    private void link(String pain, long issue) {
        String key = tracker().byId(issue).map(JiraIssue::key).orElse("");
        answered(pain, issue, true, () -> editor.post(at(pain), "{\"issueKey\":\"" + key + "\"}"));
    }

    private void unlink() {
        String pain = anyPain();
        Set<Long> linked = links.get(pain);
        if (!linked.isEmpty()) {
            long issue = any(List.copyOf(linked));
            answered(pain, issue, false, () -> editor.delete(at(pain) + "/" + issue));
        }
    }

    /** Changes the index of a map and no link. */
    private void feel(String key) {
        int feeling = random.nextInt(5) - 2;
        String edit =
                "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t%d\",\"value\":%d}"
                        .formatted(random.nextInt(2), feeling);
        new Maps(editor).edit(key, 0, "storm-" + changes + "-" + random.nextInt(), edit);
    }

    private interface Asked {
        Http.Answer ask();
    }

    /** What a sentence of ours refuses has not happened; of what has no such answer who knows. */
    private void answered(String pain, long issue, boolean linked, Asked request) {
        int status = 0;
        boolean refused = false;
        try {
            Http.Answer answer = request.ask();
            status = answer.status();
            refused = status >= 400 && answer.text().contains("\"code\"");
        } catch (UncheckedIOException noAnswer) {
            refused = false;
        }
        synchronized (links) {
            if (status >= 200 && status < 300) {
                uncertain.get(pain).remove(issue);
                if (linked) {
                    links.get(pain).add(issue);
                } else {
                    links.get(pain).remove(issue);
                }
            } else if (!refused || status >= 500 && status != 503) {
                uncertain.get(pain).add(issue);
            }
        }
    }

    private String at(String pain) {
        return Maps.PATH + "/" + mapOfPain.get(pain) + "/pain-points/" + pain + "/issues";
    }

    private String anyPain() {
        return any(List.copyOf(mapOfPain.keySet()));
    }

    private Long anyIssue() {
        return any(issues);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String pain(String map, int number) {
        return map + "-p" + number;
    }

    private static String map(String key) {
        StringBuilder pains = new StringBuilder();
        for (int pain = 0; pain < 4; pain++) {
            pains.append(pain == 0 ? "" : ",")
                    .append(
                            "{\"id\":\"%s\",\"touchpoint\":\"t%d\",\"text\":{\"en\":\"Pain\"}}"
                                    .formatted(pain(key, pain), pain / 2));
        }
        return """
               {"format":"rihla-map/1","key":"%1$s","languages":["en"],"name":{"en":"Map %1$s"},
                "stages":[{"id":"s0","name":{"en":"First"}},{"id":"s1","name":{"en":"Second"}}],
                "touchpoints":[
                 {"id":"t0","stage":"s0","name":{"en":"Shop"},"feeling":-2,"momentOfTruth":true},
                 {"id":"t1","stage":"s1","name":{"en":"Care"},"feeling":1}],
                "painPoints":[%2$s]}
               """
                .formatted(key, pains);
    }
}
