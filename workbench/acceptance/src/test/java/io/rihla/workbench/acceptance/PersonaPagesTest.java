package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random pages with maps, personas, matrices and figures of KPIs, whose homes are restricted at
 * random: in no form of the page does anybody find what they may not see, and they find all that
 * they may.
 */
class PersonaPagesTest {

    private static final Host HOST = Host.shared();
    private static final long SEED = 20_261_123;
    private static final int PAGES = Boolean.getBoolean("soak") ? 500 : 12;
    private static final int DOCUMENTS = 8;
    private static final List<String> PEOPLE =
            List.of("anonymous", "viewer", "manager", "editor", "admin");
    private static final String SEPARATOR = "(?<=\\d)[.,\\u00a0](?=\\d)";
    private static final Pattern PAINS =
            Pattern.compile("rihla-persona-facts-table.*?</table>", Pattern.DOTALL);

    private static final Wiki WIKI = new Wiki(HOST);
    private static final Random DICE = new Random(SEED);

    private static String space;
    private static List<Drawn> personas;
    private static List<Drawn> maps;

    /** For each map, whom it is about. */
    private static final Map<Drawn, List<Drawn>> ABOUT = new HashMap<>();

    /**
     * A map or a persona.
     *
     * @param word in all its texts, and nowhere else
     * @param seers who may see it besides the editor, who made it, and the administrator
     */
    private record Drawn(String key, String word, Set<String> seers) {

        boolean seenBy(String role) {
            return role.equals("editor") || role.equals("admin") || seers.contains(role);
        }

        /** What its KPI says: a number that stands nowhere else. */
        String figure() {
            return String.valueOf(71_000_000 + Math.floorMod(word.hashCode(), 900_000));
        }

        String kpi() {
            return "kpi" + word;
        }
    }

    /** What stands on a page. */
    private record Shown(
            Set<Drawn> journeys,
            Set<Drawn> measured,
            Set<Drawn> compared,
            Set<Drawn> portrayed,
            boolean index) {

        String storage() {
            return Stream.of(
                            journeys.stream().map(map -> Wiki.macro(map.key())),
                            measured.stream().map(map -> of("stage-kpi", "map", map)),
                            measured.stream().map(map -> of("kpi-trend", "map", map)),
                            compared.stream().map(map -> of("persona-matrix", "maps", map)),
                            portrayed.stream().map(one -> of("persona", "persona", one)),
                            index
                                    ? Stream.of(Wiki.macro("personas", Map.of("space", space)))
                                    : Stream.<String>of())
                    .flatMap(one -> one)
                    .collect(Collectors.joining());
        }

        boolean names(Drawn map, String role) {
            return map.seenBy(role)
                    && (journeys.contains(map)
                            || measured.contains(map)
                            || compared.contains(map)
                            || portrayed.stream()
                                    .filter(one -> one.seenBy(role))
                                    .anyMatch(one -> ABOUT.get(map).contains(one)));
        }

        boolean measures(Drawn map, String role) {
            return map.seenBy(role) && (journeys.contains(map) || measured.contains(map));
        }

        boolean portrays(Drawn persona, String role) {
            return persona.seenBy(role)
                    && (index
                            || portrayed.contains(persona)
                            || Stream.concat(journeys.stream(), compared.stream())
                                    .filter(map -> map.seenBy(role))
                                    .anyMatch(map -> ABOUT.get(map).contains(persona)));
        }

        private static String of(String macro, String parameter, Drawn drawn) {
            return Wiki.macro(macro, Map.of(parameter, drawn.key()));
        }
    }

    @BeforeAll
    static void draw() {
        HOST.anonymousAccess(true);
        space = WIKI.space("editor", "manager");
        WIKI.letEverybodyRead(space);
        personas = drawn(DocumentKind.PERSONA);
        maps = drawn(DocumentKind.MAP);
        Http editor = HOST.wiki("editor");
        for (Drawn map : maps) {
            List<Drawn> about = some(personas, DICE.nextInt(4)).stream().toList();
            if (!about.isEmpty()) {
                new Maps(editor).about(map.key(), about.stream().map(Drawn::key).toList());
            }
            ABOUT.put(map, about);
            Measured.as(editor, map.key(), map.kpi(), map.figure());
        }
    }

    @AfterAll
    static void closeTheSiteAgain() {
        HOST.anonymousAccess(false);
    }

    @Test
    void nobodyFindsMoreOrLessThanTheyMaySee() {
        for (int number = 0; number < PAGES; number++) {
            Shown shown =
                    new Shown(
                            some(maps, DICE.nextInt(3)),
                            some(maps, DICE.nextInt(3)),
                            some(maps, DICE.nextInt(3)),
                            some(personas, DICE.nextInt(3)),
                            DICE.nextInt(4) == 0);
            long page = WIKI.page("editor", space, shown.storage());
            for (String role : PEOPLE) {
                Http http = role.equals("anonymous") ? HOST.wiki() : HOST.wiki(role);
                Wiki.forms(page)
                        .forEach(
                                (form, address) ->
                                        check(
                                                role + ", " + form + ", " + shown,
                                                http.get(address),
                                                shown,
                                                role));
            }
        }
    }

    private static void check(String where, Answer answer, Shown shown, String role) {
        String text = answer.expect(200).text();
        String figures = text.replaceAll(SEPARATOR, "");
        for (Drawn persona : personas) {
            assertThat(text.contains(persona.word()))
                    .as(where + ": persona " + persona.word())
                    .isEqualTo(shown.portrays(persona, role));
        }
        for (Drawn map : maps) {
            assertThat(text.contains(map.word()))
                    .as(where + ": map " + map.word())
                    .isEqualTo(shown.names(map, role));
            boolean measured = shown.measures(map, role);
            assertThat(text.contains(map.kpi()))
                    .as(where + ": KPI of " + map.word())
                    .isEqualTo(measured);
            assertThat(figures.contains(map.figure()))
                    .as(where + ": figure of " + map.word())
                    .isEqualTo(measured);
        }
        assertThat(mapsCounted(text))
                .as(where + ": maps below personas")
                .isEqualTo(
                        shown.portrayed().stream()
                                .filter(one -> one.seenBy(role))
                                .mapToLong(one -> visibleMaps(one, role))
                                .sum());
    }

    /** Lines of the tables below personas; a sum stands below more than one. */
    private static long mapsCounted(String text) {
        return PAINS.matcher(text.replace("\\\"", "\"").replace("\\n", "\n"))
                .results()
                .mapToLong(
                        table -> {
                            String body = table.group().replaceAll("(?s)<tfoot>.*</tfoot>", "");
                            return body.split("scope=\"row\"", -1).length - 1;
                        })
                .sum();
    }

    private static long visibleMaps(Drawn persona, String role) {
        return maps.stream()
                .filter(map -> map.seenBy(role) && ABOUT.get(map).contains(persona))
                .count();
    }

    private static List<Drawn> drawn(DocumentKind kind) {
        return IntStream.range(0, DOCUMENTS).mapToObj(number -> drawn(kind, number)).toList();
    }

    private static Drawn drawn(DocumentKind kind, int number) {
        String word = "drawn" + kind.path().charAt(kind.path().length() - 2) + number + "x";
        long home = WIKI.page("editor", space, "<p>home</p>");
        String key = new Maps(HOST.wiki("editor"), kind).take(kind.saying(word), "?page=" + home);
        Set<String> seers = new LinkedHashSet<>();
        if (DICE.nextInt(4) == 0) {
            seers.addAll(PEOPLE);
        } else {
            seers.addAll(some(List.of("viewer", "manager"), DICE.nextInt(3)));
            List<String> named = new ArrayList<>(seers);
            named.add("editor");
            WIKI.restrict("editor", home, named.toArray(String[]::new));
        }
        return new Drawn(key, word, seers);
    }

    private static <T> Set<T> some(List<T> all, int number) {
        return Stream.generate(() -> all.get(DICE.nextInt(all.size())))
                .distinct()
                .limit(number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
