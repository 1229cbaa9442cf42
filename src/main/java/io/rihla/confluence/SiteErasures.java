package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaStore;
import io.rihla.history.ErasedKind;
import io.rihla.history.ErasureStore;
import io.rihla.history.Erasures;
import io.rihla.journey.MapProjection;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.text.Texts;
import io.rihla.tracking.Staff;
import java.time.Clock;
import java.util.List;

/** The domain's erasing in this site's maps and personas. */
@ConfluenceComponent
public class SiteErasures extends Erasures {

    public SiteErasures(
            MapStore maps,
            MapService mapService,
            PersonaStore personas,
            PersonaService personaService,
            ErasureStore store,
            Staff staff,
            Texts texts) {
        super(
                maps,
                store,
                new ErasedKind<>(
                        maps,
                        mapService,
                        new JsonMapCodec(),
                        (head, map) -> maps.rebuildProjection(head, MapProjection.of(map))),
                new ErasedKind<>(
                        personas.documents(),
                        personaService,
                        new JsonPersonaCodec(),
                        (head, persona) ->
                                personas.documents()
                                        .rebuildProjection(head, MapProjection.of(persona))),
                key ->
                        staff.person(key)
                                .map(person -> List.of(person.userName(), person.fullName()))
                                .orElse(List.of()),
                (language, day) -> texts.text(language, "rihla.erased.text", day),
                Clock.systemUTC(),
                SiteService::random);
    }
}
