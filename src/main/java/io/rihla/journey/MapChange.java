package io.rihla.journey;

import io.rihla.text.Language;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one of the attributes of the map itself. */
public sealed interface MapChange extends Change {

    /**
     * Publishing asks for what each kind of document says: of a map for goal, persona and owner.
     * What a kind does not ask for it has.
     */
    record SetState(MapState state) implements MapChange {

        private static final Set<Grain> NEEDED =
                Stream.of(
                                Field.GOAL,
                                Field.PERSONA,
                                Field.INTERESTS,
                                Field.PAINS,
                                Field.BUYING_REASONS,
                                Field.OWNER)
                        .map(field -> Grain.of(ElementRef.MAP, field))
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new),
                                        Collections::unmodifiableSet));

        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.STATE);
        }

        @Override
        public String value() {
            return EnumIds.id(state);
        }

        @Override
        public Set<Grain> needs() {
            return state == MapState.PUBLISHED ? NEEDED : Set.of();
        }
    }

    /** Main language first. */
    record SetLanguages(List<Language> languages) implements MapChange {
        public SetLanguages {
            languages = List.copyOf(languages);
        }

        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.LANGUAGES);
        }

        @Override
        public String value() {
            return Attributes.tags(languages);
        }
    }

    /** Names the owner by user key; empty for nobody. */
    record SetOwner(String owner) implements MapChange {
        @Override
        public Grain grain() {
            return Grain.of(ElementRef.MAP, Field.OWNER);
        }

        @Override
        public String value() {
            return owner;
        }
    }
}
