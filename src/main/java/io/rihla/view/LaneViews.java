package io.rihla.view;

import io.rihla.journey.Card;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.Stage;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of lanes. */
final class LaneViews {

    private final Labels labels;
    private final Showing showing;

    private final MapPersonaViews personas;

    LaneViews(Labels labels, Showing showing, MapPersonaViews personas) {
        this.personas = personas;
        this.labels = labels;
        this.showing = showing;
    }

    List<LaneView> of(JourneyMap map, List<Lane> lanes, List<Stage> stages) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        List<List<Card>> rows = Columns.of(lanes, Lane::id, map.cards(), Card::lane);
        List<LaneView> views = new ArrayList<>(lanes.size());
        for (int row = 0; row < lanes.size(); row++) {
            Lane lane = lanes.get(row);
            views.add(
                    new LaneView(
                            showing.id(lane.id()),
                            labels.view(lane.name()),
                            EnumIds.id(lane.kind()),
                            lane.hidden(),
                            cells(Columns.of(stages, Stage::id, rows.get(row), Card::stage))));
        }
        return views;
    }

    /** A card without a text is nothing to a reader; who edits writes into it. */
    private List<List<CardView>> cells(List<List<Card>> cells) {
        List<List<CardView>> views = new ArrayList<>(cells.size());
        for (List<Card> cards : cells) {
            List<CardView> cell = new ArrayList<>(cards.size());
            for (Card card : cards) {
                TextView text = labels.view(card.text());
                if (text != null || showing.editing()) {
                    cell.add(
                            new CardView(
                                    showing.id(card.id()),
                                    text,
                                    personas.concerned(card.personas())));
                }
            }
            views.add(cell);
        }
        return views;
    }
}
