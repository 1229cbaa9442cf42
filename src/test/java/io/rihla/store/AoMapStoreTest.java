package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Checkpoint;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoMapStoreTest {

    private final AoMapStore store;

    AoMapStoreTest(DatabaseKind kind) {
        store = new AoMapStore(Schemas.on(kind).activeObjects());
    }

    @Test
    void aHeadComesBackAsItWasKept() {
        LocalizedText name =
                new LocalizedText(
                        Map.of(
                                Language.EN, "Phone system 📞👩🏽‍💻",
                                Language.AR, "رحلة العميل «الهاتف» ٤",
                                Language.RO, "Călătoria clientului: șanțuri și țări"));
        MapHead kept = store.create(Heads.draft(name), "{}");

        assertThat(kept.id()).isPositive();
        assertThat(store.head(kept.key())).contains(kept);
        assertThat(kept.name()).isEqualTo(name);
        assertThat(store.head("nothing")).isEmpty();
    }

    @Test
    void aKeyNamesOneMap() {
        MapHead first = store.create(Heads.draft("first"), "first");

        assertThatThrownBy(() -> store.create(first, "second"))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.checkpoint(first, 0)).contains(new Checkpoint(0, "first"));
        assertThat(store.head(first.key())).contains(first);
    }

    @Test
    void textsOfAnyScriptAndLengthAreKeptWhole() {
        String text = "👩🏽‍💻 رحلة العميل، ș ț ă â î" + "ش".repeat(200_000);
        MapHead head = store.create(Heads.draft("texts"), text);
        MapHead next = Heads.next(head);
        LogLine line = Heads.line(next, "", text);

        assertThat(store.append(head, next, line, () -> "")).isTrue();
        assertThat(store.log(head, 0, 1)).containsExactly(line);
        assertThat(store.checkpoint(head, 0)).contains(new Checkpoint(0, text));
    }

    @Test
    void aNameMayBeLongerThanAColumnIsOnAnyDatabase() {
        LocalizedText emoji = LocalizedText.of(Language.EN, "🙂".repeat(300));
        MapHead kept = store.create(Heads.draft(emoji), "{}");
        assertThat(store.head(kept.key()).orElseThrow().name()).isEqualTo(emoji);
    }

    @Test
    void anEditMovesTheHeadAndIsLogged() {
        MapHead head = store.create(Heads.draft("edited"), "{}");
        MapHead after = Heads.next(head);
        LogLine line = Heads.line(after, "c1", "{\"edit\":1}");

        assertThat(store.append(head, after, line, () -> "body")).isTrue();

        assertThat(store.head(head.key())).contains(after);
        assertThat(store.log(after, 0, 1)).containsExactly(line);
        assertThat(store.log(after, 1, 1)).isEmpty();
        assertThat(store.sent(after, "author", "c1")).contains(line);
        assertThat(store.sent(after, "somebody else", "c1")).isEmpty();
        assertThat(store.sent(after, "author", "")).isEmpty();
    }

    @Test
    void whoeverComesSecondHasLostAndWrittenNothing() {
        MapHead head = store.create(Heads.draft("raced"), "{}");
        MapHead mine = Heads.next(head);
        MapHead theirs = Heads.next(head);

        assertThat(store.append(head, theirs, Heads.line(theirs, "", "t"), () -> "")).isTrue();
        assertThat(store.append(head, mine, Heads.line(mine, "", "m"), () -> "")).isFalse();
        assertThat(store.place(head, 7, "DS")).isFalse();
        assertThat(store.bin(head, Optional.of(Heads.NOON))).isFalse();
        assertThat(store.addCheckpoint(head, "old")).isFalse();
        assertThat(store.purge(head)).isFalse();

        assertThat(store.head(head.key())).contains(theirs);
        assertThat(store.log(head, 0, 9)).extracting(LogLine::edit).containsExactly("t");
    }

    @Test
    void twoPlacingsCannotBothWin() {
        MapHead head = store.create(Heads.draft("placed"), "{}");
        assertThat(store.place(head, 7, "DS")).isTrue();
        assertThat(store.place(head, 8, "XX")).isFalse();
        assertThat(store.head(head.key()).orElseThrow())
                .returns(Optional.of(7L), MapHead::homePage)
                .returns("DS", MapHead::spaceKey)
                .returns(0L, MapHead::revision)
                .returns(head.stamp(), MapHead::stamp);
    }

    @Test
    void aCheckpointIsWrittenAfterSoManyEdits() {
        MapHead head = store.create(Heads.draft("many edits"), "start");
        for (int i = 1; i <= 2 * CheckpointTable.EDITS + 1; i++) {
            head = edit(head, "edit " + i);
        }
        assertThat(store.checkpoint(head, 63)).contains(new Checkpoint(0, "start"));
        assertThat(store.checkpoint(head, 64)).contains(new Checkpoint(64, "body 64"));
        assertThat(store.checkpoint(head, 127)).contains(new Checkpoint(64, "body 64"));
        assertThat(store.checkpoint(head, 999)).contains(new Checkpoint(128, "body 128"));
    }

    @Test
    void aCheckpointIsWrittenAfterSoMuchLog() {
        MapHead head = store.create(Heads.draft("long edits"), "start");
        String tenth = "x".repeat((int) CheckpointTable.CHARACTERS / 10);
        for (int i = 1; i <= 10; i++) {
            head = edit(head, tenth);
        }
        assertThat(store.checkpoint(head, 10).orElseThrow().revision()).isEqualTo(10);
    }

    @Test
    void quietMapsAreFoundOnceAndOnlyWhenTheyHaveATail() {
        MapHead untouched = store.create(Heads.draft("untouched"), "start");
        MapHead head = edit(store.create(Heads.draft("quiet"), "start"), "edit");
        Instant later = head.changed();

        assertThat(keys(store.quietSince(later.minusMillis(1), 1000))).doesNotContain(head.key());
        assertThat(keys(store.quietSince(later, 1000)))
                .contains(head.key())
                .doesNotContain(untouched.key());

        assertThat(store.addCheckpoint(head, "quiet body")).isTrue();
        assertThat(keys(store.quietSince(later, 1000))).doesNotContain(head.key());
        assertThat(store.checkpoint(head, 1)).contains(new Checkpoint(1, "quiet body"));
    }

    @Test
    void mapsAreFoundByWordsHoweverTheyAreSpelt() {
        String space = UUID.randomUUID().toString();
        String clinic = named(space, Language.RO, "Vizita la clinică: programări și plăți");
        String phone = named(space, Language.AR, "رِحْلَةُ العميل إلى أنظمة الهاتف");
        String percent = named(space, Language.EN, "100 % of_all \\ shops");

        assertThat(found(space, "programari si PLATI")).containsExactly(clinic);
        assertThat(found(space, "plăţi")).containsExactly(clinic);
        assertThat(found(space, "رحلة العميل الى انظمة")).containsExactly(phone);
        assertThat(found(space, "100 %")).containsExactly(percent);
        assertThat(found(space, "of_all \\")).containsExactly(percent);
        assertThat(found(space, "%")).containsExactly(percent);
        assertThat(found(space, "_ll \\")).isEmpty();
        assertThat(found(space, "")).containsExactly(percent, phone, clinic);
    }

    @Test
    void listsGoPageByPage() {
        String space = UUID.randomUUID().toString();
        List<String> keys = new java.util.ArrayList<>();
        for (int i = 0; i < 7; i++) {
            keys.add(0, named(space, Language.EN, "map " + i));
        }
        HeadQuery query = new HeadQuery("", Optional.of(space), Optional.empty(), false);
        assertThat(keys(store.heads(query, 0, 3))).isEqualTo(keys.subList(0, 3));
        assertThat(keys(store.heads(query, 3, 3))).isEqualTo(keys.subList(3, 6));
        assertThat(keys(store.heads(query, 6, 3))).isEqualTo(keys.subList(6, 7));
    }

    @Test
    void theBinHoldsWhatWasPutThereUntilItComesBack() {
        String space = UUID.randomUUID().toString();
        String key = named(space, Language.EN, "binned");
        HeadQuery bin = new HeadQuery("", Optional.of(space), Optional.empty(), true);
        HeadQuery living = new HeadQuery("", Optional.of(space), Optional.empty(), false);

        assertThat(store.bin(store.head(key).orElseThrow(), Optional.of(Heads.NOON))).isTrue();
        assertThat(keys(store.heads(bin, 0, 9))).containsExactly(key);
        assertThat(store.heads(living, 0, 9)).isEmpty();
        assertThat(store.head(key).orElseThrow().deleted()).contains(Heads.NOON);

        assertThat(store.bin(store.head(key).orElseThrow(), Optional.empty())).isTrue();
        assertThat(store.heads(bin, 0, 9)).isEmpty();
        assertThat(keys(store.heads(living, 0, 9))).containsExactly(key);
    }

    @Test
    void purgingLeavesNothingBehind() {
        MapHead other = edit(store.create(Heads.draft("stays"), "start"), "edit");
        MapHead head = edit(store.create(Heads.draft("goes"), "start"), "edit");

        assertThat(store.purge(head)).isTrue();

        assertThat(store.head(head.key())).isEmpty();
        assertThat(store.log(head, 0, 9)).isEmpty();
        assertThat(store.checkpoint(head, 9)).isEmpty();
        assertThat(store.log(other, 0, 9)).hasSize(1);
        assertThat(store.head(other.key())).contains(other);
    }

    private MapHead edit(MapHead head, String edit) {
        MapHead after = Heads.next(head);
        boolean won =
                store.append(
                        head, after, Heads.line(after, "", edit), () -> "body " + after.revision());
        assertThat(won).isTrue();
        return after;
    }

    private String named(String space, Language language, String name) {
        MapHead head = store.create(Heads.draft(LocalizedText.of(language, name)), "{}");
        assertThat(store.place(head, 1, space)).isTrue();
        return head.key();
    }

    private List<String> found(String space, String typed) {
        HeadQuery query =
                new HeadQuery(Folding.fold(typed), Optional.of(space), Optional.empty(), false);
        return keys(store.heads(query, 0, 100).stream().filter(query::isNamedBy).toList());
    }

    private static List<String> keys(List<MapHead> heads) {
        return heads.stream().map(MapHead::key).toList();
    }
}
