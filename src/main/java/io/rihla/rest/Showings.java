package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapPersonas;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Staff;
import io.rihla.view.CurrentReader;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.Optional;

/** How the caller wants a map to be shown, as the macro's parameters say it. */
@ConfluenceComponent
public class Showings {

    private final CurrentReader reader;
    private final Staff staff;
    private final MapPersonas personas;

    public Showings(CurrentReader reader, Staff staff, MapPersonas personas) {
        this.personas = personas;
        this.reader = reader;
        this.staff = staff;
    }

    /**
     * How to show it.
     *
     * @param language a language's tag; empty for the reader's
     * @param view the name of a {@link ViewKind}; empty for the simple one
     * @throws RestRefused for any other
     */
    Showing of(JourneyMap map, String language, String view, Use use) {
        TextLocale locale = reader.locale();
        return new Showing(
                wanted(language, locale),
                locale,
                view.isEmpty()
                        ? ViewKind.SIMPLE
                        : ViewKind.ofParameter(view).orElseThrow(() -> RestRefused.value("view")),
                use,
                true,
                owner(map.owner()),
                personas.names(reader.viewer(), map));
    }

    /**
     * How to show a persona.
     *
     * @param language a language's tag; empty for the reader's
     * @throws RestRefused for any other
     */
    Showing of(Persona persona, String language, Use use) {
        TextLocale locale = reader.locale();
        return new Showing(
                wanted(language, locale), locale, ViewKind.FULL, use, true, owner(persona.owner()));
    }

    private static Language wanted(String language, TextLocale reader) {
        Optional<Language> wanted = Language.ofTag(language);
        if (wanted.isEmpty() && !language.isEmpty()) {
            throw RestRefused.value("language");
        }
        return Showing.wanted(wanted, reader);
    }

    private String owner(String userKey) {
        return userKey.isEmpty()
                ? ""
                : staff.person(userKey).map(Staff.Person::fullName).orElse(userKey);
    }
}
