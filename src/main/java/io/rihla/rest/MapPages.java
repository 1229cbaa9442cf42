package io.rihla.rest;

import io.rihla.documents.Home;
import io.rihla.documents.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wiki's pages, as far as requests about maps need them. */
public interface MapPages {

    /** A page that may become a map's home; empty if there is none that the person may see. */
    Optional<Home> page(Viewer viewer, long pageId);

    /** The page, if the person may edit it and it shows the document already. */
    Optional<Home> pageShowing(Viewer viewer, long pageId, Shown shown, String key);

    /** Whether the person may make pages in the space; false when there is no such space. */
    boolean mayCreateIn(Viewer viewer, String spaceKey);

    /**
     * Makes a page that shows a map or a persona.
     *
     * @param title its title; another page that has it already makes it get a number
     */
    Home create(Viewer viewer, String spaceKey, String title, Shown shown, String key);

    /**
     * Those of these pages that the person may see, in this order; a page that is gone or in the
     * trash is none.
     */
    List<Seen> visible(Viewer viewer, Collection<Long> pageIds);

    /** The address of a page, without the context path. */
    String path(long pageId);

    /** What a page can show. */
    enum Shown {
        MAP("journey-map", "map"),
        PERSONA("persona", "persona");

        private final String macro;
        private final String parameter;

        Shown(String macro, String parameter) {
            this.macro = macro;
            this.parameter = parameter;
        }

        /** The macro that shows it. */
        public String macro() {
            return macro;
        }

        /** The macro's parameter that holds its key. */
        public String parameter() {
            return parameter;
        }
    }

    /** A page as lists name it. */
    record Seen(long id, String title, String space) {}
}
