package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may do what with a persona, wherever it comes out: on its own pages, on those of maps that
 * are about it, as picture and as files.
 */
class PersonaRightsTest extends DocumentRights {

    /** Places whose persona its editor can still choose for a map. */
    private static final List<String> IN_USE =
            List.of(
                    "on-an-open-page",
                    "on-a-restricted-page",
                    "below-a-restricted-page",
                    "in-another-space");

    private final Map<String, String> maps = new LinkedHashMap<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();

    PersonaRightsTest() {
        super(DocumentKind.PERSONA);
    }

    /** Everybody sees the maps. */
    @Override
    void prepare() {
        Http editor = HOST.wiki("editor").with("X-Atlassian-Token", "no-check");
        for (String place : IN_USE) {
            String persona = guarded().key(place);
            pictures.put(
                    place,
                    editor.send(
                                    "PUT",
                                    DocumentKind.PERSONA.path() + "/" + persona + "/picture",
                                    "image/png",
                                    picture())
                            .expect(200)
                            .json()
                            .path("picture")
                            .asText());
            long home = new Wiki(HOST).page("editor", guarded().lobbySpace(), "<p>home</p>");
            Maps documents = new Maps(editor);
            String map = documents.take(Maps.saying("About somebody"), "?page=" + home);
            documents.about(map, List.of(persona));
            maps.put(place, map);
        }
    }

    /** Maps are about them. */
    @Override
    int whenPutAway(String place) {
        return IN_USE.contains(place) ? 409 : 204;
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void theChoiceForAMapNamesItToThoseWhoMaySeeIt(String place, ArgumentsAccessor row) {
        String map = maps.get(place);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Answer answer = role.at(HOST).get(Maps.PATH + "/" + map + "/personas");
                    boolean told = map != null && !role.isAnonymous() && rights.contains("v");
                    softly.assertThat(answer.text().contains(guarded().canary(place)))
                            .as(role + " " + answer.status())
                            .isEqualTo(told);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void itsPictureIsServedToThoseWhoMaySeeIt(String place, ArgumentsAccessor row) {
        String at = DocumentKind.PERSONA.path() + "/" + guarded().key(place);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    boolean sees = rights.contains("v");
                    Http http = role.at(HOST);
                    if (pictures.containsKey(place)) {
                        softly.assertThat(
                                        http.get(at + "/picture/" + pictures.get(place)).status()
                                                == 200)
                                .as(role + " picture")
                                .isEqualTo(sees);
                    }
                    softly.assertThat(http.get(at + "/avatar/0").status() == 200)
                            .as(role + " avatar")
                            .isEqualTo(sees);
                });
    }

    @Override
    Map<String, Answer> ownReadings(Http http, String place) {
        String key = guarded().key(place);
        String at = DocumentKind.PERSONA.path() + "/" + key;
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("evidence", http.get(at + "/evidence"));
        sinks.put("evidence as a file", http.get(at + "/evidence/csv"));
        String map = maps.get(place);
        if (map != null) {
            sinks.put("beside a map", http.get(Maps.PATH + "/" + map + "/view?view=full"));
            sinks.put("on a map", http.get(Maps.PATH + "/" + map + "/page?view=full"));
            sinks.put("on a page with the map", shown(http, Wiki.macro(map)));
            sinks.put(
                    "in the matrix",
                    shown(http, Wiki.macro("persona-matrix", Map.of("maps", map))));
        }
        return sinks;
    }

    @Override
    Map<String, Answer> ownAddresses(Http http, String at) {
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("evidence", http.get(at + "/evidence"));
        sinks.put("evidence as a file", http.get(at + "/evidence/csv"));
        sinks.put("picture", http.get(at + "/picture/1"));
        sinks.put("avatar", http.get(at + "/avatar/0"));
        sinks.put("maps", http.get(at + "/maps"));
        sinks.put("take off a map", http.delete(at + "/maps/no-such-map"));
        sinks.put("merge", http.post(at + "/merge", "{\"into\":\"no-such-persona\"}"));
        sinks.put("another picture", http.send("PUT", at + "/picture", "image/png", picture()));
        sinks.put("no picture", http.delete(at + "/picture"));
        return sinks;
    }

    private Answer shown(Http http, String macro) {
        return Wiki.preview(http, guarded().lobbySpace(), macro);
    }

    private static byte[] picture() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
