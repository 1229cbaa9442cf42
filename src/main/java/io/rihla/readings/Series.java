package io.rihla.readings;

/**
 * The readings of one use of a KPI.
 *
 * @param map the key of the map on which it is used
 * @param use the id of the use, one to a map
 */
public record Series(String map, String use) {

    /** One text for both, the same on every site. */
    public String name() {
        return map + "/" + use;
    }
}
