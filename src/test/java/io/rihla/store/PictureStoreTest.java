package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.persona.picture.Bytes;
import io.rihla.persona.picture.KeptPicture;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureError;
import io.rihla.persona.picture.PictureKind;
import io.rihla.persona.picture.PictureRefused;
import io.rihla.persona.picture.Pictures;
import io.rihla.workbench.database.DatabaseKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class PictureStoreTest {

    private static final AtomicLong DOCUMENTS = new AtomicLong(1_000_000);

    private final Desk desk;
    private final AoPictureStore store;
    private final long persona = DOCUMENTS.incrementAndGet();

    PictureStoreTest(DatabaseKind kind) {
        desk = Desk.on(Schemas.on(kind), Clock.systemUTC());
        store = new AoPictureStore(Schemas.on(kind).activeObjects());
    }

    @Test
    void theLargestPictureIsReadBackWholeByItsOwnPersonaOnly() {
        byte[] bytes = new byte[Picture.MOST_BYTES];
        new Random(3).nextBytes(bytes);
        Picture picture = new Picture(PictureKind.PNG, 512, 200, Bytes.of(bytes));
        Instant at = Instant.ofEpochMilli(1_790_000_000_123L);

        KeptPicture kept = store.keep(persona, picture, "ana", at);

        assertThat(kept.document()).isEqualTo(persona);
        assertThat(kept.at()).isEqualTo(at);
        assertThat(kept.picture()).isEqualTo(picture);
        assertThat(store.picture(persona, kept.id())).contains(kept);
        assertThat(store.picture(persona + 1, kept.id())).isEmpty();
        assertThat(store.picture(persona, kept.id() + 1_000_000)).isEmpty();
    }

    @Test
    void whatAPersonaHadBeforeIsKeptOnce() {
        KeptPicture first = store.keep(persona, picture(1), "ana", Instant.EPOCH);
        store.keep(persona, picture(2), "ana", Instant.EPOCH);
        KeptPicture again = store.keep(persona, picture(1), "omar", Instant.now());
        KeptPicture others = store.keep(-persona, picture(1), "omar", Instant.EPOCH);

        assertThat(again).isEqualTo(first);
        assertThat(others.id()).isNotEqualTo(first.id());
        assertThat(store.ids(persona)).hasSize(2);
    }

    @Test
    void ofVeryManyTheOldestThatNobodyNeedsAreDropped() throws IOException {
        Pictures pictures = new Pictures(store, Clock.systemUTC());
        fill(99);
        List<Long> all = store.ids(persona);
        pictures.keep(persona, "ana", png(8), PictureStoreTest::notAsked);
        assertThat(store.ids(persona)).hasSize(100);
        KeptPicture others = store.keep(-persona, picture(1), "ana", Instant.EPOCH);

        Set<String> needed = Set.of("" + all.get(0), "" + all.get(40), "" + others.id());
        KeptPicture newest = pictures.keep(persona, "ana", png(9), () -> needed);

        List<Long> left = store.ids(persona);
        assertThat(left).hasSize(61).contains(all.get(0), all.get(40), newest.id());
        assertThat(left).doesNotContain(all.get(1), all.get(39), all.get(41));
        assertThat(left).contains(all.get(98));
        assertThat(store.picture(-persona, others.id())).isPresent();
        assertThat(pictures.picture(persona, all.get(1))).isEmpty();
    }

    @Test
    void whereAllAreNeededNoOtherIsTaken() throws IOException {
        Pictures pictures = new Pictures(store, Clock.systemUTC());
        fill(Pictures.MOST);
        Set<String> all =
                store.ids(persona).stream().map(String::valueOf).collect(Collectors.toSet());

        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> pictures.keep(persona, "ana", png(8), () -> all))
                .satisfies(
                        refused -> {
                            assertThat(refused.error()).isEqualTo(PictureError.TOO_MANY_PICTURES);
                            assertThat(refused.values()).containsExactly(100);
                        });
        assertThat(store.ids(persona)).hasSize(100);
    }

    private void fill(int number) {
        for (int i = 0; i < number; i++) {
            store.keep(persona, picture(i), "ana", Instant.EPOCH);
        }
    }

    private static Set<String> notAsked() {
        throw new AssertionError("There are not many yet.");
    }

    @Test
    void picturesGoWithTheirDocument() {
        String key = desk.create(Sketch.map("", 1, 0)).key();
        MapHead head = desk.store.head(key).orElseThrow();
        KeptPicture kept = store.keep(head.id(), picture(1), "ana", Instant.EPOCH);
        desk.shelf.delete(Desk.ANA, key);
        assertThat(store.picture(head.id(), kept.id())).contains(kept);

        desk.shelf.purge(new Viewer("root", true), key);

        assertThat(store.ids(head.id())).isEmpty();
    }

    private static Picture picture(int number) {
        return new Picture(PictureKind.JPEG, 1, 1, Bytes.of((byte) number));
    }

    private static InputStream png(int side) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", file);
        return new ByteArrayInputStream(file.toByteArray());
    }
}
