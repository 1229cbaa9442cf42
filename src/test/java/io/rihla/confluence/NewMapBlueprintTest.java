package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapShelf;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Stage;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The map that the Create dialog makes (domain A1.1 to A1.6). */
class NewMapBlueprintTest {

    private static final Viewer ANA = Viewer.of("ana");

    private final MapShelf shelf = mock(MapShelf.class);
    private final SiteBegunMaps begun = mock(SiteBegunMaps.class);
    private final SiteLimits limits = mock(SiteLimits.class);
    private final CurrentReader reader = mock(CurrentReader.class);
    private final NewMapBlueprint blueprint =
            new NewMapBlueprint(shelf, begun, limits, new Texts(), reader);

    @BeforeEach
    void ana() {
        when(reader.viewer()).thenReturn(ANA);
        when(reader.locale()).thenReturn(TextLocale.of(Language.RO));
        when(limits.current()).thenReturn(MapLimits.DEFAULT);
        when(shelf.create(eq(ANA), any(), eq(Optional.empty())))
                .thenAnswer(call -> head(call.getArgument(1)));
    }

    @Test
    void theMapIsAsItsAuthorWantsIt() {
        Map<String, Object> filled =
                blueprint.getContextMap(
                        Map.of(
                                "rihlaName", "رحلة ",
                                "rihlaPreset", "eight",
                                "rihlaLanguage", "ar",
                                "spaceKey", "CX"));

        JourneyMap map = made();
        assertThat(map.name().texts()).isEqualTo(Map.of(Language.AR, "رحلة"));
        assertThat(map.stages())
                .hasSize(8)
                .extracting(Stage::name)
                .allMatch(name -> name.in(Language.AR).isPresent());
        assertThat(filled).containsEntry("spaceKey", "CX");
        assertThat((String) filled.get(WizardAnswers.MACRO)).contains(">the-key<");
        verify(begun).begun(any());
    }

    @Test
    void nobodyNeedsStages() {
        blueprint.getContextMap(Map.of("rihlaName", "Bare", "rihlaPreset", "none"));
        assertThat(made().stages()).isEmpty();
    }

    @Test
    void whereTheDialogAskedForNothingFiveStagesAreThere() {
        blueprint.getContextMap(Map.of("rihlaName", 5));
        assertThat(made().stages()).hasSize(5);
        assertThat(made().mainLanguage()).isEqualTo(Language.RO);
    }

    @Test
    void aMapThatCannotBeMadeLeavesAPageThatAsksForOne() {
        when(shelf.create(any(), any(), any())).thenThrow(new NotAllowed("x"));
        Map<String, Object> filled = blueprint.getContextMap(Map.of());
        assertThat((String) filled.get(WizardAnswers.MACRO)).contains("\"map\"><");
        verify(begun, never()).begun(any());
    }

    private JourneyMap made() {
        ArgumentCaptor<JourneyMap> map = ArgumentCaptor.forClass(JourneyMap.class);
        verify(shelf).create(any(), map.capture(), any());
        return map.getValue();
    }

    private static MapHead head(JourneyMap map) {
        return new MapHead(
                1,
                "the-key",
                0,
                1,
                0,
                map.state(),
                map.mainLanguage(),
                map.name(),
                Optional.empty(),
                "",
                "ana",
                "ana",
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
