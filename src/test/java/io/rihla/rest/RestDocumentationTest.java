package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.rihla.journey.Document;
import io.rihla.journey.EditError;
import io.rihla.journey.EditKind;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.format.EditJson;
import io.rihla.persona.picture.PictureError;
import io.rihla.readings.ReadingError;
import io.rihla.text.Language;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rest.md} and {@code docs/rest-jira.md} tell of every route, every edit and every
 * error code, and of no other.
 */
class RestDocumentationTest {

    private static final Pattern ROUTE = Pattern.compile("### `([A-Z]+ [^`]+)`");
    private static final Pattern EDITS = Pattern.compile("```json edit\n(.*?)```", Pattern.DOTALL);

    private static final Set<String> OF_PERSONAS =
            Set.of("add-evidence", "move-evidence", "set-value");

    private final String page = read("docs/rest.md");

    @Test
    void everyRouteIsThereAndNoOther() {
        assertThat(told(page)).isEqualTo(routes("io.rihla.rest")).hasSizeGreaterThan(10);
    }

    /**
     * The first class whose address begins like a request's gets it, whether it has a method for it
     * or not: {@code /maps/{key}} would take all that is below a map from {@code /maps}.
     */
    @Test
    void noResourceTakesTheRequestsOfAnother() {
        for (String resources : List.of("io.rihla.rest", "io.rihla.jira.rest")) {
            List<Class<?>> classes = classes(resources).toList();
            for (Class<?> type : classes) {
                for (Method method : type.getMethods()) {
                    route(type, method)
                            .map(route -> route.substring(route.indexOf(' ')).strip())
                            .forEach(
                                    route ->
                                            assertThat(path(chosen("/" + route, classes)))
                                                    .as(route)
                                                    .isEqualTo(
                                                            path(type.getAnnotation(Path.class))));
                }
            }
        }
    }

    /** As the specification has it: the most literal characters, then the most parameters. */
    private static Path chosen(String route, List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> begins(route, type))
                .map(type -> type.getAnnotation(Path.class))
                .max(
                        Comparator.comparingInt(
                                        (Path path) ->
                                                path.value().replaceAll("\\{[^}]*}", "").length())
                                .thenComparing(path -> path.value().split("\\{").length))
                .orElseThrow();
    }

    private static boolean begins(String route, Class<?> type) {
        String address = route.replaceAll("[{}]", "");
        String own = type.getAnnotation(Path.class).value().replaceAll("\\{[^}]*}", "[^/]+");
        boolean below =
                Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Path.class));
        return address.matches(below ? own + "(/.*)?" : own + "/?");
    }

    @Test
    void everyRouteInJiraIsThereAndNoOther() {
        assertThat(told(read("docs/rest-jira.md")))
                .isEqualTo(routes("io.rihla.jira.rest"))
                .isNotEmpty();
    }

    private static Set<String> told(String page) {
        return ROUTE.matcher(page).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyEditThatAClientMaySendHasAnExampleThatIsRead() throws IOException {
        List<String> examples =
                EDITS.matcher(page).results().map(m -> m.group(1)).flatMap(String::lines).toList();
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "Journey"));
        Persona persona =
                Persona.empty("p", Language.EN, LocalizedText.of(Language.EN, "Busy Lina"));
        EnumSet<EditKind> shown = EnumSet.noneOf(EditKind.class);
        for (String example : examples) {
            JsonNode json = new ObjectMapper().readTree(example);
            Document<?> edited = OF_PERSONAS.contains(json.path("type").asText()) ? persona : map;
            MapEdit edit =
                    EditJson.readFromClient(Site.body(json.toString()), edited, MapLimits.DEFAULT);
            assertThat(EditKind.of(edit).id()).isEqualTo(json.path("type").asText());
            shown.add(EditKind.of(edit));
        }
        assertThat(shown)
                .isEqualTo(
                        EnumSet.complementOf(
                                EnumSet.of(
                                        EditKind.UNDONE,
                                        EditKind.SET_EXTRA,
                                        EditKind.ADD_ISSUE_LINK,
                                        EditKind.ADD_MAP_PERSONA,
                                        EditKind.MOVE_MAP_PERSONA)));
    }

    @Test
    void everyCodeIsNamed() throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(read("i18n/rihla.properties")));
        Set<String> codes =
                texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rihla.rest."))
                        .map(key -> key.substring("rihla.rest.".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(EditError.values()).map(EditError::code).forEach(codes::add);
        Arrays.stream(PictureError.values()).map(PictureError::code).forEach(codes::add);
        Arrays.stream(ReadingError.values()).map(ReadingError::code).forEach(codes::add);
        String table = page.substring(page.indexOf("## Codes"));
        Set<String> named =
                Pattern.compile("`([a-z-]+)`")
                        .matcher(table)
                        .results()
                        .map(m -> m.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(codes);
    }

    private static java.util.stream.Stream<Class<?>> classes(String resources) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(resources)
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect());
    }

    private static Set<String> routes(String resources) {
        return classes(resources)
                .flatMap(
                        type ->
                                Arrays.stream(type.getMethods())
                                        .flatMap(method -> route(type, method)))
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<String> route(Class<?> type, Method method) {
        String path = path(type.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value() + " " + path.substring(1));
    }

    private static String path(Path path) {
        return path == null ? "" : path.value();
    }

    private static String read(String file) {
        try {
            return Files.readString(java.nio.file.Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
