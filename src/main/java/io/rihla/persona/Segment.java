package io.rihla.persona;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A part of the customers, to which personas belong.
 *
 * @param id given by the store, never used again; empty before that
 * @param description who belongs to it; may be empty
 * @param creator the user key of who added it, or the mark of an erasure
 * @param archived whether it is kept only for the personas that still belong to it
 */
public record Segment(
        String id,
        LocalizedText name,
        SegmentBasis basis,
        LocalizedText description,
        String creator,
        boolean archived) {

    /**
     * A text that is another as soon as anything of it is changed, on every node the same: who
     * changes a segment says with it which state was seen.
     */
    public String seen() {
        StringBuilder all = new StringBuilder(basis.name()).append(archived);
        for (LocalizedText text : List.of(name, description)) {
            for (Language language : Language.values()) {
                String words = text.in(language).orElse("");
                all.append(' ').append(words.length()).append(' ').append(words);
            }
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The same, archived or not. */
    public Segment withArchived(boolean away) {
        return new Segment(id, name, basis, description, creator, away);
    }

    /** The same under another id. */
    public Segment withId(String other) {
        return new Segment(other, name, basis, description, creator, archived);
    }

    /** The same as another person's. */
    public Segment withCreator(String other) {
        return new Segment(id, name, basis, description, other, archived);
    }
}
