package io.rihla.journey;

import io.rihla.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one of the attributes of the map itself. */
public sealed interface MapChange extends Change {

    /** Publishing asks for goal, persona and owner. */
    record SetState(MapState state) implements MapChange {
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
            return state == MapState.PUBLISHED
                    ? Set.of(
                            Grain.of(ElementRef.MAP, Field.GOAL),
                            Grain.of(ElementRef.MAP, Field.PERSONA),
                            Grain.of(ElementRef.MAP, Field.OWNER))
                    : Set.of();
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
            return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
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
