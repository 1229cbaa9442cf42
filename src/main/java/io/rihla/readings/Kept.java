package io.rihla.readings;

/**
 * What became of readings that were handed over.
 *
 * @param added new ones
 * @param corrected those that were there with another content, which was replaced
 * @param unchanged those that were there as they are
 */
public record Kept(long added, long corrected, long unchanged) {

    public static final Kept NONE = new Kept(0, 0, 0);

    public Kept plus(Kept other) {
        return new Kept(
                added + other.added, corrected + other.corrected, unchanged + other.unchanged);
    }
}
