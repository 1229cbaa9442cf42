package io.rihla.documents;

import io.rihla.journey.Document;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a map without assembling it.
 *
 * @param id the map's number in the store
 * @param key names the map on this site
 * @param revision the number of the newest edit; a new map has revision 0
 * @param stamp a random number given to the newest edit: together with the revision it names one
 *     content for good, also after a transaction was rolled back or a backup restored
 * @param version goes up with every write to the map, edits and others: the store's compare-and-set
 * @param homePage the id of the page whose rights are the map's; empty before it is placed
 * @param spaceKey the space of the home page when it was placed; empty before it is placed
 * @param creator the user key of who made the map
 * @param owner the user key of who answers for the map; empty when nobody does
 * @param changed when the newest edit was made
 * @param deleted when the map was put into the bin; empty while it is not there
 */
public record MapHead(
        long id,
        String key,
        long revision,
        long stamp,
        long version,
        MapState state,
        Language mainLanguage,
        LocalizedText name,
        Optional<Long> homePage,
        String spaceKey,
        String creator,
        String owner,
        Instant created,
        Instant changed,
        Optional<Instant> deleted) {

    public boolean inBin() {
        return deleted.isPresent();
    }

    /** The same head over a map whose content was replaced without an edit. */
    public MapHead holding(Document<?> map, long newStamp) {
        return new MapHead(
                id,
                key,
                revision,
                newStamp,
                version + 1,
                map.state(),
                map.mainLanguage(),
                map.name(),
                homePage,
                spaceKey,
                creator,
                map.owner(),
                created,
                changed,
                deleted);
    }
}
