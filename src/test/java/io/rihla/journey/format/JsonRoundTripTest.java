package io.rihla.journey.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Applied;
import io.rihla.journey.EditKind;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.RandomMaps;
import io.rihla.journey.RandomPersonas;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    @Property(tries = 300)
    void exportingAndImportingAMapChangesNothing(
            @ForAll long seed, @ForAll @IntRange(max = 120) int edits) {
        JourneyMap map = new RandomMaps(seed).map(edits);

        String file = MapFiles.write(map);
        JourneyMap read = MapFiles.read(file.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT);

        assertThat(read).isEqualTo(map.visible().portable());
        assertThat(MapFiles.write(read)).isEqualTo(file);
    }

    @Property(tries = 300)
    void anArchiveKeepsTheLinksForItsOwnSiteOnly(
            @ForAll long seed, @ForAll @IntRange(max = 120) int edits) {
        JourneyMap map = new RandomMaps(seed).map(edits);

        byte[] file =
                MapFiles.writeForArchive(map, "https://wiki").getBytes(StandardCharsets.UTF_8);

        assertThat(MapFiles.readFromArchive(file, MapLimits.DEFAULT, "https://wiki", false))
                .isEqualTo(map.visible());
        assertThat(MapFiles.readFromArchive(file, MapLimits.DEFAULT, "https://other", false))
                .isEqualTo(map.visible().portable());
        assertThat(MapFiles.readFromArchive(file, MapLimits.DEFAULT, "https://other", true))
                .isEqualTo(map.visible().withoutLinks());
        assertThat(MapFiles.read(file, MapLimits.DEFAULT)).isEqualTo(map.visible().portable());
    }

    @Property(tries = 300)
    void aCheckpointKeepsWhatIsDeletedToo(
            @ForAll long seed, @ForAll @IntRange(max = 120) int edits) {
        JourneyMap map = new RandomMaps(seed).map(edits);

        assertThat(MapSnapshot.read(MapSnapshot.write(map))).isEqualTo(map);
    }

    @Property(tries = 300)
    void editsComeBackFromTheLogAsTheyWere(
            @ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        RandomMaps maps = new RandomMaps(seed);
        JourneyMap map = maps.map(edits);
        MapEdit edit = maps.edit(map);
        Applied<JourneyMap> applied = map.apply(edit);
        MapEdit undone = new MapEdit.Undone(seed, applied.before().changes());

        assertThat(EditJson.read(EditJson.write(edit))).isEqualTo(edit);
        assertThat(EditJson.read(EditJson.write(undone))).isEqualTo(undone);
        assertThat(EditJson.readBefore(EditJson.write(applied.before())))
                .isEqualTo(applied.before());
    }

    @Test
    void theRandomEditsAreOfEveryKind() {
        Set<EditKind> seen = EnumSet.of(EditKind.UNDO, EditKind.UNDONE);
        RandomMaps maps = new RandomMaps(1);
        JourneyMap map = maps.map(10);
        for (int i = 0; i < 2_000; i++) {
            MapEdit edit = maps.edit(map);
            seen.add(EditKind.of(edit));
            map = map.apply(edit).document();
        }
        RandomPersonas personas = new RandomPersonas(1);
        Persona persona = personas.persona(10);
        for (int i = 0; i < 2_000; i++) {
            MapEdit edit = personas.edit(persona);
            seen.add(EditKind.of(edit));
            persona = persona.apply(edit).document();
        }
        assertThat(seen).containsExactlyInAnyOrder(EditKind.values());
        MapEdit undo = new MapEdit.Undo(7);
        assertThat(EditJson.read(EditJson.write(undo))).isEqualTo(undo);
    }
}
