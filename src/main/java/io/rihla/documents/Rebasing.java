package io.rihla.documents;

import io.rihla.journey.Collision;
import io.rihla.journey.Document;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Merge;
import io.rihla.journey.Undoing;
import java.util.List;
import java.util.Optional;

/** Turns what somebody asked for into an edit of the newest map. */
final class Rebasing {

    private Rebasing() {}

    /**
     * An edit of the newest map.
     *
     * @param since the edits between the base of the request and the newest map
     * @param refused the parts of an undo that cannot be
     */
    record Result(MapEdit edit, List<LoggedEdit> since, List<Collision> refused) {}

    /**
     * Brings a request to the newest map.
     *
     * @throws EditCollided if it excludes what others did meanwhile
     */
    static <D extends Document<D>> Result rebase(
            MapReader<D> reader, MapHead head, D newest, Viewer viewer, EditRequest request) {
        List<LoggedEdit> since = reader.edits(head, request.baseRevision(), head.revision());
        if (request.edit() instanceof MapEdit.Undo undo) {
            if (viewer.anonymous()) {
                throw new NotAllowed(head.key());
            }
            return undo(reader, head, newest, viewer, undo, since);
        }
        List<LoggedEdit> unseen =
                since.stream()
                        .filter(logged -> !request.follows(viewer.userKey(), logged))
                        .toList();
        Merge.Outcome outcome =
                Merge.rebase(request.edit(), request.baseRevision(), newest, unseen);
        if (outcome instanceof Collision collision) {
            throw new EditCollided(
                    head.key(), Merge.withAllThatIsGone(collision, newest), head.revision());
        }
        return new Result(((Merge.Rebased) outcome).edit(), since, List.of());
    }

    private static <D extends Document<D>> Result undo(
            MapReader<D> reader,
            MapHead head,
            D newest,
            Viewer viewer,
            MapEdit.Undo undo,
            List<LoggedEdit> since) {
        List<LoggedEdit> fromTarget = reader.edits(head, undo.revision() - 1, head.revision());
        LoggedEdit target =
                Optional.of(fromTarget)
                        .filter(edits -> undo.revision() > 0 && !edits.isEmpty())
                        .map(edits -> edits.get(0))
                        .orElseThrow(() -> new NoSuchRevision(head.key(), undo.revision()));
        Undoing.Undo undone =
                Undoing.undo(
                        viewer.userKey(), target, newest, fromTarget.subList(1, fromTarget.size()));
        if (undone.edit().changes().isEmpty() && !undone.refused().isEmpty()) {
            throw new EditCollided(head.key(), undone.refused(), head.revision());
        }
        return new Result(undone.edit(), since, undone.refused());
    }
}
