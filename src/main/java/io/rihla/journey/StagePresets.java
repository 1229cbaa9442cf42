package io.rihla.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage models that a new map can begin with (domain A1.1 to A1.6). Their texts are messages:
 * {@code rihla.preset.<id>} names a preset, {@code rihla.preset.<id>.<n>} its nth stage, and each
 * has a {@code .help} beside it.
 */
public final class StagePresets {

    /** Every preset, in the order in which a person is shown them. */
    public static final List<Preset> ALL =
            List.of(
                    new Preset("four", 4, 4),
                    new Preset("five", 5, 5),
                    new Preset("eight", 8, 6),
                    new Preset("loyalty", 5, 5),
                    new Preset("blank", 3, 3),
                    new Preset("lifecycle", 5, 3));

    /** What a new map begins with unless its creator chooses otherwise. */
    public static final String DEFAULT = "five";

    private StagePresets() {}

    /** The preset with this id. */
    public static Optional<Preset> of(String id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /**
     * A stage model.
     *
     * @param stages how many stages it has
     * @param keyStage the number of the stage after the sale, counted from 1, where what customers
     *     feel weighs most (domain A1.7)
     */
    public record Preset(String id, int stages, int keyStage) {

        /** The key of the nth stage's name, counted from 1. */
        public String nameKey(int number) {
            return "rihla.preset." + id + "." + number;
        }

        /** The key of the nth stage's description, counted from 1. */
        public String helpKey(int number) {
            return nameKey(number) + ".help";
        }

        /**
         * The edit that gives an empty map these stages.
         *
         * @param texts gives the texts of a message key in the map's languages
         */
        public MapEdit.Batch edit(Texts texts) {
            List<Rank> ranks = Rank.sequence(stages);
            List<Change> changes = new ArrayList<>();
            for (int number = 1; number <= stages; number++) {
                Stage stage =
                        Stage.named(
                                id + "-" + number,
                                ranks.get(number - 1),
                                texts.of(nameKey(number)));
                changes.add(
                        new Addition.AddStage(
                                stage.with(TextField.DESCRIPTION, texts.of(helpKey(number)))
                                        .with(
                                                Field.KEY_STAGE,
                                                Boolean.toString(number == keyStage))));
            }
            return new MapEdit.Batch(changes);
        }
    }

    /** Gives a message in each of a map's languages. */
    public interface Texts {
        LocalizedText of(String key);
    }
}
