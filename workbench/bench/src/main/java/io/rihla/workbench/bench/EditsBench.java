package io.rihla.workbench.bench;

import java.nio.file.Path;
import java.util.Random;

/**
 * What the size and the age of a map cost whoever edits it or opens an older revision of it: a map
 * of 5 000 elements and 10 000 revisions beside one of 50 and 10.
 */
public final class EditsBench {

    private static final int REVISIONS_OF_LARGE = 10_000;
    private static final int REVISIONS_OF_SMALL = 10;
    private static final double MOST_FOR_AN_EDIT = 1.5;
    private static final double MOST_FOR_A_REVISION = 3;

    /** So many edits that each round has a checkpoint of the whole map in it. */
    private static final int EDITS_IN_A_ROUND = 64;

    private static final int OPENED_IN_A_ROUND = 5;

    private EditsBench() {}

    public static void main(String[] arguments) throws Exception {
        MadeMap large = new MadeMap("edits-large", 70, 69);
        MadeMap small = new MadeMap("edits-small", 6, 6);
        boolean holds;
        try (Site site = Site.open(Path.of("").toAbsolutePath())) {
            Editing ours = edited(site, large, REVISIONS_OF_LARGE);
            Editing peer = edited(site, small, REVISIONS_OF_SMALL);
            Ratio.Taken edit = Ratio.of(() -> {}, ours::edit, peer::edit, EDITS_IN_A_ROUND);
            System.out.println(edit.line("an edit", true, MOST_FOR_AN_EDIT));
            Random random = new Random(3);
            Ratio.Taken opened =
                    Ratio.of(
                            () -> {},
                            () -> site.read(large, random.nextInt(REVISIONS_OF_LARGE)),
                            () -> site.read(large),
                            OPENED_IN_A_ROUND);
            System.out.println(opened.line("opening a revision", true, MOST_FOR_A_REVISION));
            holds = edit.ratio() <= MOST_FOR_AN_EDIT && opened.ratio() <= MOST_FOR_A_REVISION;
        }
        System.exit(holds ? 0 : 1);
    }

    private static Editing edited(Site site, MadeMap map, int revisions) throws Exception {
        site.add(map);
        Editing editing = new Editing(site, map);
        for (int number = 0; number < revisions; number++) {
            editing.edit();
        }
        return editing;
    }

    /** One person who goes on editing one map. */
    private static final class Editing {

        private final Site site;
        private final MadeMap map;
        private int revision;

        Editing(Site site, MadeMap map) {
            this.site = site;
            this.map = map;
        }

        void edit() throws Exception {
            site.edit(map, revision, revision);
            revision++;
        }
    }
}
