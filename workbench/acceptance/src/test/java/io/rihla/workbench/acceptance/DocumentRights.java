package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may do what with a document of one kind, wherever it comes out. The table {@link RightsTable}
 * was written from the design, and is the same for both kinds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentRights {

    static final Host HOST = Host.shared();

    private final DocumentKind kind;
    private GuardedDocuments guarded;

    DocumentRights(DocumentKind kind) {
        this.kind = kind;
    }

    /** Ways in which only this kind gives its texts away. */
    abstract Map<String, Answer> ownReadings(Http http, String place);

    /**
     * What else can be asked of this kind alone.
     *
     * @param at the address of the document
     */
    abstract Map<String, Answer> ownAddresses(Http http, String at);

    @BeforeAll
    void layOut() {
        guarded = new GuardedDocuments(HOST, kind);
        prepare();
    }

    /** What somebody with the right to is answered who puts that one away. */
    int whenPutAway(String place) {
        return 204;
    }

    /** Whatever else has to be there. */
    void prepare() {}

    GuardedDocuments guarded() {
        return guarded;
    }

    @AfterAll
    void closeTheSiteAgain() {
        guarded.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void itIsReadByThoseWhoMaySeeIt(String place, ArgumentsAccessor row) {
        RightsTable.forEachRole(
                row,
                (softly, role, rights) ->
                        readings(role, place)
                                .forEach(
                                        (sink, answer) ->
                                                softly.assertThat(
                                                                answer.text()
                                                                        .contains(
                                                                                guarded.canary(
                                                                                        place)))
                                                        .as(
                                                                role
                                                                        + " "
                                                                        + sink
                                                                        + " "
                                                                        + answer.status())
                                                        .isEqualTo(rights.contains("v"))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void itIsChangedByThoseWhoMayEditIt(String place, ArgumentsAccessor row) {
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Answer answer =
                            new Maps(role.at(HOST), kind)
                                    .edit(
                                            guarded.key(place),
                                            0,
                                            Maps.newKey(),
                                            kind.retext(guarded.canary(place)));
                    if (rights.contains("e")) {
                        softly.assertThat(answer.status())
                                .as(role + " edits")
                                .isNotIn(401, 403, 404);
                    } else {
                        softly.assertThat(answer.status())
                                .as(role + " edits")
                                .isEqualTo(RightsTable.refused(role, rights));
                    }
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void itIsDrawnForEditingToThoseWhoMayEditIt(String place, ArgumentsAccessor row) {
        String key = guarded.key(place);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Maps documents = new Maps(role.at(HOST), kind);
                    boolean edits = rights.contains("e");
                    int refused = RightsTable.refused(role, rights);
                    // Whoever may ask without logging in learns nothing of what is hidden.
                    boolean stranger = role.name().equals("anonymous") && !rights.contains("v");
                    softly.assertThat(documents.read(key + "/view?editing=true").status())
                            .as(role + " is shown it to edit")
                            .isEqualTo(edits ? 200 : stranger ? 404 : refused);
                    softly.assertThat(documents.read(key + "/undo").status())
                            .as(role + " is told what to undo")
                            .isEqualTo(edits ? 200 : refused);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void itIsPutAwayAndBroughtBackByThoseWhoManageIt(String place, ArgumentsAccessor row) {
        String key = guarded.key(place);
        boolean binned = place.equals("in-the-bin");
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Maps documents = new Maps(role.at(HOST), kind);
                    boolean manages = rights.contains("m");
                    int refused = RightsTable.refused(role, rights);
                    int away = manages ? whenPutAway(place) : refused;
                    int back = manages ? 204 : refused;
                    Answer first = binned ? documents.restore(key) : documents.delete(key);
                    softly.assertThat(first.status())
                            .as(role + " first")
                            .isEqualTo(binned ? back : away);
                    Answer second = binned ? documents.delete(key) : documents.restore(key);
                    softly.assertThat(second.status())
                            .as(role + " second")
                            .isEqualTo(binned ? away : back);
                    softly.assertThat(
                                    binned
                                            && !role.isAnonymous()
                                            && documents.lists(key, "&bin=true"))
                            .as(role + " sees it in the bin")
                            .isEqualTo(binned && manages);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aHiddenOneAnswersAsOneThatIsNotThere(String place, ArgumentsAccessor row) {
        RightsTable.hiddenIsAsMissing(row, guarded.key(place), this::addresses);
    }

    /** Everything through which its texts come out. */
    private Map<String, Answer> readings(Role role, String place) {
        Http http = role.at(HOST);
        String key = guarded.key(place);
        String at = kind.path() + "/" + key;
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("read", http.get(at));
        sinks.put("read then", http.get(at + "?revision=0"));
        sinks.put("export", http.get(at + "/export"));
        sinks.put("view", http.get(at + "/view?view=full"));
        sinks.put("page", http.get(at + "/page?view=full"));
        sinks.put("part", http.get(at + "/elements/" + kind.part()));
        sinks.put("history", http.get(at + "/history"));
        sinks.put("list", http.get(kind.path() + "?limit=100&q=" + guarded.canary(place)));
        Wiki.forms(guarded.pageThatShows(place))
                .forEach((form, address) -> sinks.put("page as " + form, http.get(address)));
        sinks.put("preview", Wiki.preview(http, guarded.lobbySpace(), kind.macro(key)));
        sinks.putAll(ownReadings(http, place));
        return sinks;
    }

    private Map<String, Answer> addresses(Role role, String key) {
        Http http = role.at(HOST);
        Maps documents = new Maps(http, kind);
        String at = kind.path() + "/" + key;
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("read", documents.read(key));
        sinks.put("read then", documents.read(key + "?revision=1"));
        sinks.put("export", documents.export(key));
        sinks.put("edits", documents.edits(key, 0));
        sinks.put("view", documents.read(key + "/view"));
        sinks.put("view to edit", documents.read(key + "/view?editing=true"));
        sinks.put("page", documents.read(key + "/page"));
        sinks.put("part", documents.read(key + "/elements/" + kind.part()));
        sinks.put("undo", documents.read(key + "/undo"));
        sinks.put("history", documents.read(key + "/history"));
        sinks.put("compare", documents.read(key + "/compare?from=0&to=0"));
        sinks.put("milestones", documents.read(key + "/milestones"));
        sinks.put("pages", documents.read(key + "/pages"));
        sinks.put("edit", documents.edit(key, 0, Maps.newKey(), kind.retext("x")));
        sinks.put("an edit of nothing", documents.edit(key, 99, "c", "{}"));
        sinks.put("erase", http.post(at + "/erase", "{}"));
        sinks.put("copy", http.post(at + "/copy", "{}"));
        sinks.put("delete", documents.delete(key));
        sinks.put("restore", documents.restore(key));
        sinks.put("preview", Wiki.preview(http, guarded.lobbySpace(), kind.macro(key)));
        sinks.putAll(ownAddresses(http, at));
        return sinks;
    }
}
