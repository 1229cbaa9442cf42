package io.rihla.journey;

/** Writes what is kept of maps, and reads it back: whatever was written once is read for good. */
public interface MapCodec {

    String write(JourneyMap map);

    String write(MapEdit edit);

    String write(Before before);

    JourneyMap readMap(String written);

    MapEdit readEdit(String written);

    Before readBefore(String written);
}
