package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the row of pain points. */
final class PainPointViews {

    private final Labels labels;
    private final Showing showing;

    private final MapPersonaViews personas;

    PainPointViews(Labels labels, Showing showing, MapPersonaViews personas) {
        this.personas = personas;
        this.labels = labels;
        this.showing = showing;
    }

    List<List<PainGroupView>> of(JourneyMap map, List<List<Touchpoint>> columns) {
        Map<String, List<PainPoint>> byTouchpoint = new HashMap<>();
        for (PainPoint pain : map.painPoints()) {
            byTouchpoint.computeIfAbsent(pain.touchpoint(), id -> new ArrayList<>()).add(pain);
        }
        List<List<PainGroupView>> views = new ArrayList<>(columns.size());
        for (List<Touchpoint> column : columns) {
            List<PainGroupView> cell = new ArrayList<>();
            for (Touchpoint touchpoint : column) {
                List<PainPoint> pains = byTouchpoint.getOrDefault(touchpoint.id(), List.of());
                if (!pains.isEmpty() || showing.editing()) {
                    cell.add(group(touchpoint, pains));
                }
            }
            views.add(cell);
        }
        return views;
    }

    private PainGroupView group(Touchpoint touchpoint, List<PainPoint> pains) {
        return new PainGroupView(
                showing.id(touchpoint.id()),
                labels.again(touchpoint.name()),
                pains.stream().map(pain -> view(pain, touchpoint)).toList());
    }

    private PainPointView view(PainPoint pain, Touchpoint at) {
        return new PainPointView(
                showing.id(pain.id()),
                showing.id(at.id()),
                labels.view(pain.text()),
                EnumIds.id(pain.kind()),
                pain.severity(),
                pain.department().isEmpty() ? at.department() : pain.department(),
                personas.concerned(pain.personas()));
    }
}
