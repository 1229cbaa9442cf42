package io.rihla.tracking;

import io.rihla.journey.LocalizedText;
import java.util.Collection;
import java.util.Map;

/** The stages of maps by name, without assembling the maps. */
public interface StageNames {

    /**
     * The names by the map's number and the stage's id, in the order of the stages; one question
     * for each 500 maps.
     */
    Map<Long, Map<String, LocalizedText>> of(Collection<Long> maps);
}
