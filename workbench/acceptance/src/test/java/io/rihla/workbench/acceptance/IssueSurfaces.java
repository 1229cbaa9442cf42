package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything through which issues of a map could come out, in both products. */
final class IssueSurfaces {

    private static final String RIHLA = "/rest/rihla/1.0/";

    private final IssueWorld world;
    private final Map<String, Surface> surfaces = new LinkedHashMap<>();

    /** What a person gets: everything that came back, and how many issues it counts in all. */
    record Seen(String everything, OptionalInt counted) {

        boolean has(String word) {
            return everything.contains(word);
        }

        static Seen of(Answer answer, OptionalInt counted) {
            return new Seen(headers(answer) + answer.text(), counted);
        }

        static String headers(Answer answer) {
            return answer.status() + " " + answer.response().headers().map() + "\n";
        }
    }

    /**
     * One way to ask.
     *
     * @param namesIssues the question itself names issues by their keys, so an answer may repeat
     *     them
     */
    private record Surface(BiFunction<String, String, Seen> ask, boolean namesIssues) {}

    IssueSurfaces(IssueWorld world) {
        this.world = world;
        confluence();
        conversions();
        jira();
        functions();
    }

    Seen ask(String surface, String role, String map) {
        return find(surface).ask().apply(role, map);
    }

    boolean namesIssues(String surface) {
        return find(surface).namesIssues();
    }

    private Surface find(String surface) {
        return java.util.Optional.ofNullable(surfaces.get(surface)).orElseThrow();
    }

    private void confluence() {
        counting(
                "issue-states",
                (role, map) -> world.states(role, map),
                answer -> {
                    JsonNode pain =
                            answer.path("maps").elements().hasNext()
                                    ? answer.path("maps").elements().next().at("/painPoints/p1")
                                    : answer;
                    return pain.path("restricted").asInt() + pain.path("unread").asInt();
                });
        counting(
                "pain-point-issues",
                (role, map) -> world.wiki(role).get(of(map) + "/pain-points/p1/issues"),
                answer -> answer.path("restricted").size() + answer.path("unread").size());
        counting(
                "tracker-issues",
                (role, map) -> world.wiki(role).get(RIHLA + "fixes/issues?maps=" + world.key(map)),
                answer -> answer.path("hidden").asInt() + answer.path("unread").asInt());
        counting(
                "tracker",
                (role, map) -> world.wiki(role).get(RIHLA + "fixes?by=map&maps=" + world.key(map)),
                answer -> figures(answer.path("total")));
        counting(
                "journey",
                (role, map) ->
                        world.wiki(role).get(RIHLA + "issues/" + world.id("plain") + "/journey"),
                (map, answer) -> context(map, answer).path("others").size());
        plain("pain-points", (role, map) -> world.wiki(role).get(of(map) + "/pain-points"));
        plain("map", (role, map) -> world.wiki(role).get(of(map)));
        plain("export", (role, map) -> world.wiki(role).get(of(map) + "/export"));
        plain("edits", (role, map) -> world.wiki(role).get(of(map) + "/edits?since=0"));
        plain(
                "list",
                (role, map) -> world.wiki(role).get(Maps.PATH + "?limit=100&q=" + world.word(map)));
        surfaces.put("find", new Surface((role, map) -> found(role), true));
    }

    /** Pages with the macros, in every form in which the wiki hands pages out. */
    private void conversions() {
        plain("page", (role, map) -> page(role, map, "/pages/viewpage.action?pageId="));
        plain(
                "pdf",
                (role, map) -> page(role, map, "/spaces/flyingpdf/pdfpageexport.action?pageId="));
        plain("word", (role, map) -> page(role, map, "/exportword?pageId="));
        plain("email", (role, map) -> page(role, map, "/email?pageId="));
        plain("view", (role, map) -> content(role, map, "body.view"));
        plain("export_view", (role, map) -> content(role, map, "body.export_view"));
        plain("preview", (role, map) -> preview(role, Wiki.macro(world.key(map))));
        plain("tracker-page", (role, map) -> preview(role, tracker(world.key(map))));
    }

    private void jira() {
        surfaces.put("panel", new Surface(this::panel, false));
        surfaces.put(
                "issue-page",
                new Surface(
                        (role, map) ->
                                Seen.of(
                                        world.jira(role).get("/browse/" + world.issueKey("plain")),
                                        OptionalInt.empty()),
                        true));
        plain("jira-maps", (role, map) -> world.jira(role).get(RIHLA + "maps"));
        plain("jira-pain-points", (role, map) -> world.jira(role).get(of(map) + "/pain-points"));
        counting(
                "dashboard",
                (role, map) -> world.jira(role).get(RIHLA + "fixes?map=" + world.key(map)),
                answer -> figures(answer.path("total")));
        counting(
                "journey-health",
                (role, map) -> world.jira(role).get(RIHLA + "journey-health?map=" + world.key(map)),
                answer -> figures(answer.at("/maps/0/fixes")));
    }

    private void functions() {
        function("painPointsOf", map -> "painPointsOf(\"" + world.key(map) + "\")");
        function("issuesInStage", map -> "issuesInStage(\"" + world.key(map) + "\", \"s1\")");
        function(
                "issuesAtTouchpoint",
                map -> "issuesAtTouchpoint(\"" + world.key(map) + "\", \"t1\")");
        function("momentsOfTruth", map -> "momentsOfTruth(\"" + world.key(map) + "\")");
        function(
                "issuesOfDepartment",
                map -> "issuesOfDepartment(\"" + world.department(map) + "\")");
        function(
                "unresolvedBelow",
                map -> "unresolvedBelow(-1) AND issue in painPointsOf(\"" + world.key(map) + "\")");
    }

    private void function(String name, Function<String, String> call) {
        plain(name, (role, map) -> world.search(role, "issue in " + call.apply(map)));
    }

    private void plain(String name, BiFunction<String, String, Answer> ask) {
        surfaces.put(
                name,
                new Surface(
                        (role, map) -> Seen.of(ask.apply(role, map), OptionalInt.empty()), false));
    }

    private void counting(
            String name,
            BiFunction<String, String, Answer> ask,
            Function<JsonNode, Integer> count) {
        counting(name, ask, (map, answer) -> count.apply(answer));
    }

    private void counting(
            String name,
            BiFunction<String, String, Answer> ask,
            BiFunction<String, JsonNode, Integer> count) {
        surfaces.put(
                name,
                new Surface(
                        (role, map) -> {
                            Answer answer = ask.apply(role, map);
                            int counted =
                                    answer.status() == 200 ? count.apply(map, answer.json()) : 0;
                            return Seen.of(answer, OptionalInt.of(counted));
                        },
                        false));
    }

    /** Each issue, searched by its key, by a word in it and by a query of its own. */
    private Seen found(String role) {
        String answers =
                IssueWorld.ISSUES.stream()
                        .flatMap(
                                issue ->
                                        List.of(
                                                world.issueKey(issue),
                                                world.summary(issue),
                                                "assignee is not EMPTY and id = " + world.id(issue))
                                                .stream())
                        .map(
                                query ->
                                        world.wiki(role)
                                                .get(RIHLA + "issues?q=" + Maps.encoded(query)))
                        .map(answer -> Seen.headers(answer) + answer.text())
                        .collect(Collectors.joining("\n"));
        return new Seen(answers, OptionalInt.empty());
    }

    /** Without the issue's places on the other maps. */
    private Seen panel(String role, String map) {
        Answer answer = world.jira(role).get(RIHLA + "panel/" + world.id("plain"));
        if (answer.status() != 200) {
            return Seen.of(answer, OptionalInt.of(0));
        }
        ObjectNode body = (ObjectNode) answer.json();
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        for (JsonNode context : body.path("contexts")) {
            boolean another =
                    IssueWorld.MAPS.stream()
                            .filter(one -> !one.equals(map))
                            .anyMatch(one -> world.key(one).equals(context.path("map").asText()));
            if (!another) {
                rest.add(context);
            }
        }
        body.set("contexts", rest);
        return new Seen(
                Seen.headers(answer) + body,
                OptionalInt.of(context(map, body).path("restricted").asInt()));
    }

    private static int figures(JsonNode total) {
        return total.path("open").asInt()
                + total.path("inProgress").asInt()
                + total.path("done").asInt()
                + total.path("unread").asInt();
    }

    private JsonNode context(String map, JsonNode answer) {
        for (JsonNode context : answer.path("contexts")) {
            if (context.path("map").asText().equals(world.key(map))) {
                return context;
            }
        }
        return answer.path("none");
    }

    private Answer page(String role, String map, String address) {
        return world.wiki(role).get(address + world.page(map));
    }

    private Answer content(String role, String map, String body) {
        return world.wiki(role).get(Wiki.CONTENT + "/" + world.page(map) + "?expand=" + body);
    }

    private Answer preview(String role, String storage) {
        return world.wiki(role)
                .post(
                        "/rest/tinymce/1/content/preview",
                        "{\"spaceKey\":\"%s\",\"storage\":\"%s\"}"
                                .formatted(world.lobby(), storage.replace("\"", "\\\"")));
    }

    static String tracker(String maps) {
        return "<ac:structured-macro ac:name=\"department-tracker\">"
                + "<ac:parameter ac:name=\"maps\">"
                + maps
                + "</ac:parameter><ac:parameter ac:name=\"by\">map</ac:parameter>"
                + "</ac:structured-macro>";
    }

    private String of(String map) {
        return Maps.PATH + "/" + world.key(map);
    }
}
