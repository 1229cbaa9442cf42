package io.rihla.journey;

/**
 * One lane of the map: a row whose cards speak of one thing.
 *
 * @param name the lane's own name; when empty, the name of its kind in the reader's language
 */
public record Lane(
        String id,
        Rank rank,
        LaneKind kind,
        LocalizedText name,
        boolean hidden,
        boolean deleted,
        String extra)
        implements Element {

    @Override
    public ElementRef ref() {
        return new ElementRef(ElementKind.LANE, id);
    }
}
