package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.text.Language;

/**
 * What a person says of a persona that is to be made.
 *
 * @param role who the persona is in a few words; may be empty
 */
public record NewPersona(String name, String role, Language language) {

    /**
     * The persona, a draft in one language that its creator answers for.
     *
     * @throws EditRefused if the name or the role is not as this site has them
     */
    public Persona made(Viewer creator, MapLimits limits) {
        Persona persona = Persona.empty("", language, LocalizedText.EMPTY);
        persona = persona.apply(says(TextField.NAME, name), limits).document();
        if (!role.isEmpty()) {
            persona = persona.apply(says(TextField.ROLE, role), limits).document();
        }
        return persona.with(Field.OWNER, creator.userKey());
    }

    private MapEdit says(TextField field, String text) {
        return new Change.SetText(ElementRef.MAP, field, language, text);
    }
}
