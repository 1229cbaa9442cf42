package io.rihla.journey;

import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.HIDDEN;
import static io.rihla.journey.Field.KEY_STAGE;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * One stage of the journey: a column of the map.
 *
 * @param name never empty: a stage that nobody can name is no stage
 * @param keyStage whether this is the map's weightiest stage (domain A1.7)
 * @param entry what must hold for a customer to enter the stage (domain A1.8)
 * @param exit what must hold for a customer to leave it
 * @param duration how long it takes, in words (domain A1.9)
 */
public record Stage(
        String id,
        Rank rank,
        LocalizedText name,
        LocalizedText description,
        LocalizedText entry,
        LocalizedText exit,
        LocalizedText duration,
        boolean keyStage,
        boolean hidden,
        boolean deleted,
        String extra)
        implements Element {

    /** A stage that has a name and nothing else. */
    public static Stage named(String id, Rank rank, LocalizedText name) {
        LocalizedText none = LocalizedText.EMPTY;
        return new Stage(id, rank, name, none, none, none, none, false, false, false, "");
    }

    @Override
    public ElementRef ref() {
        return ElementRef.stage(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of();
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of(
                TextField.NAME,
                TextField.DESCRIPTION,
                TextField.ENTRY,
                TextField.EXIT,
                TextField.DURATION);
    }

    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, PLACE, KEY_STAGE, HIDDEN, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        return switch (field) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case ENTRY -> entry;
            case EXIT -> exit;
            case DURATION -> duration;
            default -> throw Attributes.unknown(this, field);
        };
    }

    @Override
    public Stage with(TextField field, LocalizedText texts) {
        return new Stage(
                id,
                rank,
                field == TextField.NAME ? texts : name,
                field == TextField.DESCRIPTION ? texts : description,
                field == TextField.ENTRY ? texts : entry,
                field == TextField.EXIT ? texts : exit,
                field == TextField.DURATION ? texts : duration,
                keyStage,
                hidden,
                deleted,
                extra);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> rank.value();
            case KEY_STAGE -> Boolean.toString(keyStage);
            case HIDDEN -> Boolean.toString(hidden);
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public Stage with(Field attribute, String value) {
        return new Stage(
                id,
                attribute == PLACE ? new Rank(value) : rank,
                name,
                description,
                entry,
                exit,
                duration,
                attribute == KEY_STAGE ? Boolean.parseBoolean(value) : keyStage,
                attribute == HIDDEN ? Boolean.parseBoolean(value) : hidden,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
