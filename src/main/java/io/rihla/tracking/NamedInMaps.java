package io.rihla.tracking;

/**
 * A department as maps name it.
 *
 * @param folded how names are compared
 * @param name as one of the maps spells it
 * @param maps how many maps name it
 * @param uses how many touchpoints, pain points and links name it
 */
public record NamedInMaps(String folded, String name, int maps, int uses) {}
