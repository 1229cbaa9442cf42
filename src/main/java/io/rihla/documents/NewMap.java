package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.StagePresets;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.Optional;

/**
 * What a person says of a map that is to be made.
 *
 * @param preset the stages that it begins with; none for an empty map
 */
public record NewMap(String name, Language language, Optional<StagePresets.Preset> preset) {

    /**
     * The map, a draft in one language that its creator answers for.
     *
     * @param texts gives the texts of a message key in the map's language
     * @throws EditRefused if the name or the stages are not as this site has them
     */
    public JourneyMap made(Viewer creator, StagePresets.Texts texts, MapLimits limits) {
        JourneyMap empty = JourneyMap.empty("", language, LocalizedText.EMPTY);
        MapEdit name = new Change.SetText(ElementRef.MAP, TextField.NAME, language, this.name);
        JourneyMap named = empty.apply(name, limits).document();
        JourneyMap staged =
                preset.map(chosen -> named.apply(chosen.edit(texts), limits).document())
                        .orElse(named);
        return staged.with(Field.OWNER, creator.userKey());
    }
}
