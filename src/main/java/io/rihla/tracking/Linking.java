package io.rihla.tracking;

import io.rihla.documents.EditCollided;
import io.rihla.documents.EditRequest;
import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links issues to pain points and takes links away, for a person who may edit the map. Whoever
 * calls it has made sure that the person may see the issues.
 */
public class Linking {

    /** How often somebody else may have linked the same issue in the same moment. */
    private static final int ATTEMPTS = 5;

    private final MapService maps;

    public Linking(MapService maps) {
        this.maps = maps;
    }

    /**
     * The map, for somebody who may link, with this pain point in sight.
     *
     * @throws NotAllowed if the person may not edit it
     * @throws EditRefused if there is no such pain point
     */
    public Opened<JourneyMap> open(Viewer viewer, String key, String painPoint) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        if (!opened.rights().edit()) {
            throw new NotAllowed(key);
        }
        painPoint(opened.document(), painPoint);
        return opened;
    }

    /**
     * A pain point that is in sight.
     *
     * @throws EditRefused if there is none
     */
    public static PainPoint painPoint(JourneyMap map, String id) {
        ElementRef ref = ElementRef.painPoint(id);
        Optional<PainPoint> found =
                map.element(id).filter(PainPoint.class::isInstance).map(PainPoint.class::cast);
        return found.filter(painPoint -> map.isVisible(painPoint.ref()))
                .orElseThrow(
                        () ->
                                new EditRefused(
                                        found.isPresent()
                                                ? EditError.DELETED_ELEMENT
                                                : EditError.UNKNOWN_ELEMENT,
                                        ref,
                                        Optional.empty()));
    }

    /**
     * Refuses what a further link would be refused for, before anything is done that cannot be
     * taken back.
     *
     * @throws EditRefused if the pain point or the map has all the links that it may have
     */
    public static void requireRoom(JourneyMap map, String painPoint, MapLimits limits) {
        map.apply(
                new Addition.AddIssueLink(IssueLink.of(painPoint, Rank.MIDDLE, Long.MAX_VALUE)),
                limits);
    }

    /**
     * Links issues, as one edit. What is linked already stays as it is.
     *
     * @param issues their numbers in Jira
     * @return the revision after it
     */
    public long link(
            Viewer viewer,
            String key,
            String painPoint,
            Collection<Long> issues,
            MapLimits limits) {
        return change(viewer, key, painPoint, limits, map -> additions(map, painPoint, issues));
    }

    /**
     * Takes a link away; nothing happens where there is none.
     *
     * @return the revision after it
     */
    public long unlink(Viewer viewer, String key, String painPoint, long issue, MapLimits limits) {
        ElementRef link = ElementRef.issueLink(IssueLink.idOf(painPoint, issue));
        return change(
                viewer,
                key,
                painPoint,
                limits,
                map ->
                        map.element(link.id()).filter(found -> !found.deleted()).isPresent()
                                ? List.of(new Change.Delete(link))
                                : List.of());
    }

    private long change(
            Viewer viewer,
            String key,
            String painPoint,
            MapLimits limits,
            Function<JourneyMap, List<Change>> wanted) {
        for (int attempt = 1; ; attempt++) {
            Opened<JourneyMap> opened = open(viewer, key, painPoint);
            List<Change> changes = wanted.apply(opened.document());
            if (changes.isEmpty()) {
                return opened.revision();
            }
            MapEdit edit = changes.size() == 1 ? changes.get(0) : new MapEdit.Batch(changes);
            try {
                return maps.edit(viewer, key, new EditRequest(opened.revision(), "", edit), limits)
                        .revision();
            } catch (EditCollided collided) {
                // Somebody has linked the same in this moment: then there is less to do, or none.
                if (attempt == ATTEMPTS) {
                    throw collided;
                }
            }
        }
    }

    private static List<Change> additions(
            JourneyMap map, String painPoint, Collection<Long> issues) {
        Rank last =
                map.links().stream()
                        .filter(link -> link.painPoint().equals(painPoint))
                        .map(IssueLink::rank)
                        .reduce((first, second) -> second)
                        .orElse(Rank.MIDDLE);
        List<Change> changes = new ArrayList<>();
        for (long issue : new LinkedHashSet<>(issues)) {
            Optional<Element> known = map.element(IssueLink.idOf(painPoint, issue));
            if (known.isEmpty()) {
                last = last.after();
                changes.add(new Addition.AddIssueLink(IssueLink.of(painPoint, last, issue)));
            } else if (known.get().deleted()) {
                changes.add(new Change.Restore(known.get().ref()));
            }
        }
        return changes;
    }
}
