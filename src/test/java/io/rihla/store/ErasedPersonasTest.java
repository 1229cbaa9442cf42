package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static io.rihla.store.ErasureDesk.CANARY;
import static io.rihla.store.ErasureDesk.EVE;
import static io.rihla.store.ErasureDesk.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.EditRequest;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonasInUse;
import io.rihla.history.Erasure;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.persona.picture.Bytes;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureKind;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said of a persona is erased, and what others have taken over of it. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ErasedPersonasTest {

    private static final long OTHER_PAGE = 4712;

    private final ErasureDesk site;
    private final Desk desk;

    ErasedPersonasTest(DatabaseKind kind) {
        site = new ErasureDesk(kind);
        desk = site.desk;
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void nothingOfAPersonaIsLeftButTheCountOfItsEvidence() throws SQLException {
        PersonaService service = ErasureDesk.personaService(desk);
        LocalizedText secret = LocalizedText.of(Language.EN, CANARY);
        MapHead lina =
                site.personaShelf()
                        .create(
                                EVE,
                                Persona.empty("", Language.EN, secret),
                                Optional.of(new Home(PAGE, "DS")));
        Evidence told = Evidence.of("e1", Rank.MIDDLE, EvidenceKind.INTERVIEW, secret);
        List<MapEdit> edits =
                List.of(
                        new Addition.AddEvidence(told),
                        new Change.SetValue(
                                ElementRef.evidence("e1"), Field.LINK, "https://canary-canary.ro"),
                        new Change.SetText(
                                ElementRef.MAP, TextField.BACK_STORY, Language.EN, CANARY),
                        new MapChange.SetOwner(EVE.userKey()));
        for (int i = 0; i < edits.size(); i++) {
            EditRequest request = new EditRequest(i, "", edits.get(i));
            service.edit(ANA, lina.key(), request, MapLimits.DEFAULT);
        }
        new AoPictureStore(site.harness.activeObjects())
                .keep(
                        lina.id(),
                        new Picture(PictureKind.PNG, 1, 1, Bytes.of((byte) 1)),
                        "ana",
                        Instant.EPOCH);

        for (ElementRef ref : List.of(ElementRef.evidence("e1"), ElementRef.MAP)) {
            site.work(site.erasures.elementOfPersona(ANA, lina.key(), ref, MapLimits.DEFAULT));
        }
        Persona left = ErasureDesk.personaService(desk).open(ANA, lina.key()).document();
        assertThat(left.evidence()).hasSize(1);
        assertThat(left.evidence().get(0).link()).isEmpty();
        assertThat(left.name().in(Language.EN).orElseThrow()).startsWith("erased on");
        assertThat(site.dump()).doesNotContain(CANARY).doesNotContain("canary-canary");
        assertThat(new AoPictureStore(site.harness.activeObjects()).ids(lina.id())).isEmpty();
        assertThatThrownBy(
                        () ->
                                site.erasures.elementOfPersona(
                                        OMAR, lina.key(), ElementRef.MAP, MapLimits.DEFAULT))
                .isInstanceOf(NotAllowed.class);

        Erasure person = site.erasures.person(ADMIN, EVE.userKey());
        site.work(person);
        assertThat(site.dump()).doesNotContain(EVE.userKey());
        assertThat(ErasureDesk.personaService(desk).open(ANA, lina.key()).document().owner())
                .isEqualTo(person.mark());
    }

    /** Who erases need not manage what has taken the evidence over: the words are the same. */
    @Test
    void whatOthersHaveTakenOverInAMergeIsErasedThereToo() throws SQLException {
        List<String> keys = List.of(persona("lina"), persona("sara"), persona("omar"));
        PersonaService service = ErasureDesk.personaService(desk);
        Evidence told =
                Evidence.of(
                        "e1",
                        Rank.MIDDLE,
                        EvidenceKind.INTERVIEW,
                        LocalizedText.of(Language.EN, CANARY));
        EditRequest tell = new EditRequest(0, "", new Addition.AddEvidence(told));
        service.edit(ANA, keys.get(0), tell, MapLimits.DEFAULT);
        PersonasInUse inUse = site.personasInUse();
        inUse.merge(ANA, keys.get(0), keys.get(1), MapLimits.DEFAULT);
        inUse.merge(ANA, keys.get(1), keys.get(2), MapLimits.DEFAULT);
        site.personaShelf()
                .copy(ANA, keys.get(2), Persona::name, MapLimits.DEFAULT, Optional.empty());
        Persona last = service.open(ANA, keys.get(2)).document();
        ElementRef taken = last.evidence().get(0).ref();
        Change retold = new Change.SetText(taken, TextField.NOTE, Language.RO, CANARY);
        service.edit(ANA, keys.get(2), new EditRequest(1, "", retold), MapLimits.DEFAULT);
        assertThat(desk.wiki.rights(OMAR, List.of(OTHER_PAGE)).get(OTHER_PAGE).view()).isFalse();

        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.REMOVE);
        site.work(
                site.erasures.elementOfPersona(
                        OMAR, keys.get(0), ElementRef.evidence("e1"), MapLimits.DEFAULT));

        assertThat(site.dump()).doesNotContain(CANARY);
        Persona left = ErasureDesk.personaService(site.fresh()).open(ANA, keys.get(2)).document();
        assertThat(left.evidence()).hasSize(1);
        assertThat(left.evidence().get(0).note().in(Language.EN).orElseThrow())
                .startsWith("erased on");
        assertThat(new AoErasureStore(site.harness.activeObjects()).unfinished()).isEmpty();
    }

    /** On Ana's own page but for the first, which is on everybody's. */
    private String persona(String key) {
        desk.wiki.grant(OTHER_PAGE, ANA, Desk.Wiki.REMOVE);
        return site.personaShelf()
                .create(
                        ANA,
                        Persona.empty(key, Language.EN, LocalizedText.of(Language.EN, key)),
                        Optional.of(new Home(key.equals("lina") ? PAGE : OTHER_PAGE, "DS")))
                .key();
    }
}
