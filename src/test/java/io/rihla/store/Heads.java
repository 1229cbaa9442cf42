package io.rihla.store;

import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapKeys;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** Heads and lines for tests. */
final class Heads {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final Random RANDOM = new Random();

    private Heads() {}

    static MapHead draft(LocalizedText name) {
        return new MapHead(
                0,
                MapKeys.random(RANDOM),
                0,
                RANDOM.nextLong(),
                0,
                MapState.DRAFT,
                Language.EN,
                name,
                Optional.empty(),
                "",
                "creator",
                "",
                NOON,
                NOON,
                Optional.empty());
    }

    static MapHead draft(String name) {
        return draft(LocalizedText.of(Language.EN, name));
    }

    /** The head after one more edit. */
    static MapHead next(MapHead head) {
        return new MapHead(
                head.id(),
                head.key(),
                head.revision() + 1,
                RANDOM.nextLong(),
                head.version() + 1,
                head.state(),
                head.mainLanguage(),
                head.name(),
                head.homePage(),
                head.spaceKey(),
                head.creator(),
                head.owner(),
                head.created(),
                head.changed().plusSeconds(1),
                head.deleted());
    }

    static LogLine line(MapHead after, String clientId, String edit) {
        return new LogLine(
                after.revision(),
                after.stamp(),
                "author",
                after.changed(),
                clientId,
                edit,
                "{\"before\":true}");
    }
}
