package io.rihla.documents;

import io.rihla.journey.DocumentCodec;
import io.rihla.journey.Field;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapProjection;
import io.rihla.journey.Persona;
import java.util.EnumSet;
import java.util.Set;

/** Personas: whoever shows one elsewhere shows the name, the portrait and where it belongs. */
final class PersonaKind implements DocumentKind<Persona> {

    private static final Set<Field> SHOWN_ELSEWHERE =
            EnumSet.of(
                    Field.NAME,
                    Field.ROLE,
                    Field.PICTURE,
                    Field.PRIORITY,
                    Field.SEGMENTS,
                    Field.STATE,
                    Field.MERGED_INTO,
                    Field.LANGUAGES);

    private final MapStore store;
    private final DocumentCodec<Persona> codec;

    PersonaKind(MapStore store, DocumentCodec<Persona> codec) {
        this.store = store;
        this.codec = codec;
    }

    @Override
    public DocumentCodec<Persona> codec() {
        return codec;
    }

    @Override
    public boolean concernsOthers(MapEdit edit) {
        return edit.changes().stream()
                .anyMatch(change -> SHOWN_ELSEWHERE.contains(change.grain().field()));
    }

    @Override
    public void project(MapHead head, Persona before, Persona after, MapEdit edit) {
        if (edit.changes().stream().anyMatch(change -> change.grain().field() == Field.SEGMENTS)) {
            store.project(head, MapProjection.of(before), MapProjection.of(after));
        }
    }

    @Override
    public void project(MapHead head, Persona created) {
        store.project(head, MapProjection.NONE, MapProjection.of(created));
    }

    @Override
    public boolean rebuild(MapHead head, Persona document) {
        return store.mendProjection(head, MapProjection.of(document));
    }

    @Override
    public Persona copied(Persona visible) {
        // A portrait belongs to one persona: whoever wants it for the copy keeps it there again.
        return visible.with(Field.PICTURE, "").with(Field.MERGED_INTO, "");
    }
}
