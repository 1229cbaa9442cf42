package io.rihla.measures;

import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import java.time.Instant;
import java.util.List;

/**
 * What the KPIs of one map say.
 *
 * @param asOf when that was asked
 * @param uses in the order in which the map has them
 * @param scores none where not all KPIs were looked at
 * @param more whether there are KPIs that were wanted and not looked at, as there are too many
 */
public record MapMeasures(
        Opened<JourneyMap> opened,
        Instant asOf,
        List<UseFigures> uses,
        Scores scores,
        boolean more) {

    public MapMeasures {
        uses = List.copyOf(uses);
    }

    public JourneyMap map() {
        return opened.document();
    }
}
