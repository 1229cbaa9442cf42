package io.rihla.journey;

/**
 * One stage of the journey: a column of the map.
 *
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

    @Override
    public ElementRef ref() {
        return new ElementRef(ElementKind.STAGE, id);
    }
}
