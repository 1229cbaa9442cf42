package io.rihla.archive;

import io.rihla.documents.Viewer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known of an import while it goes on. */
final class Importing {

    final Viewer viewer;
    final ArchiveReport report = new ArchiveReport();

    /** The ids that segments have here by those in the archive. */
    final Map<String, String> segments = new HashMap<>();

    /** The keys of the maps that have come in with this very archive. */
    final Set<String> maps = new HashSet<>();

    /** Whether this site has written the archive. */
    boolean ours;

    /** Whether personas came along with the maps that are about them. */
    boolean withPersonas;

    Importing(Viewer viewer) {
        this.viewer = viewer;
    }
}
