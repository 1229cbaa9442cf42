package io.rihla.documents;

/** Lists personas for one person, with what they may do with each and where it is shown. */
public class PersonaCatalogue extends DocumentCatalogue {

    /**
     * @param store of personas
     */
    public PersonaCatalogue(MapStore store, JourneyAccess access, Appearances appearances) {
        super(store, access, appearances);
    }
}
