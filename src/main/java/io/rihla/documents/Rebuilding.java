package io.rihla.documents;

import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out anew, once after an upgrade, what questions across documents need to know of each:
 * documents that an older release has written lack what that release did not keep yet.
 */
public class Rebuilding {

    /** How many of each one go sees to on a site. */
    public static final int AT_ONCE = 200;

    /**
     * To be raised by a release that keeps more of documents that are there already. 1: which
     * personas and segments they name.
     */
    private static final int EDITION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final MapUpkeep maps;
    private final PersonaUpkeep personas;
    private final RebuildNotes notes;
    private final int atOnce;
    private volatile boolean finished;

    /**
     * @param atOnce how many maps and how many personas one go sees to
     */
    public Rebuilding(MapUpkeep maps, PersonaUpkeep personas, RebuildNotes notes, int atOnce) {
        this.maps = maps;
        this.personas = personas;
        this.notes = notes;
        this.atOnce = atOnce;
    }

    /** How far it has come. */
    public enum State {
        WORKING,
        DONE
    }

    /** How far it has come on whichever node; once it is done, asking costs nothing any more. */
    public State state() {
        if (!finished) {
            finished = isDone("maps") && isDone("personas");
        }
        return finished ? State.DONE : State.WORKING;
    }

    /**
     * Sees to some more documents, for a job that runs once a minute, on one node at a time. It
     * goes on where the last one has come to, on whichever node that was.
     */
    public void goOn() {
        if (state() == State.WORKING) {
            goOn("maps", maps);
            goOn("personas", personas);
        }
    }

    private void goOn(String what, DocumentUpkeep<?> upkeep) {
        if (isDone(what)) {
            return;
        }
        String round = name(what);
        DocumentUpkeep.Stretch stretch =
                upkeep.rebuildProjections(notes.reached(round).orElse(0), atOnce);
        stretch.round()
                .failures()
                .forEach((key, failure) -> LOG.error("{} is not looked up anew", key, failure));
        notes.reached(round, stretch.last().orElse(RebuildNotes.DONE));
    }

    private boolean isDone(String what) {
        OptionalLong reached = notes.reached(name(what));
        return reached.isPresent() && reached.getAsLong() == RebuildNotes.DONE;
    }

    private static String name(String what) {
        return "rebuilt-" + EDITION + "-" + what;
    }
}
