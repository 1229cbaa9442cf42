package io.rihla.documents;

/** Lists maps for one person, with what they may do with each and where it is shown. */
public class MapCatalogue extends DocumentCatalogue {

    public MapCatalogue(MapStore store, JourneyAccess access, Appearances appearances) {
        super(store, access, appearances);
    }
}
