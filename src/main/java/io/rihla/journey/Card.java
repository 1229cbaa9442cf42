package io.rihla.journey;

/**
 * A text in the cell where a lane crosses a stage.
 *
 * @param lane the id of its lane
 * @param stage the id of its stage
 */
public record Card(
        String id,
        String lane,
        String stage,
        Rank rank,
        LocalizedText text,
        boolean deleted,
        String extra)
        implements Element {

    @Override
    public ElementRef ref() {
        return new ElementRef(ElementKind.CARD, id);
    }
}
