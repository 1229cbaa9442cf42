package io.rihla.documents;

/**
 * How the nodes of a site tell each other that maps have changed, so that those who follow a map on
 * one node are told at once of what was edited on another. It costs no statement and waits for
 * nobody; where it does not work, nodes ask the database after a second.
 */
public interface HeadNews {

    /** Nodes that tell each other nothing. */
    HeadNews NONE =
            new HeadNews() {
                @Override
                public String mark(String key) {
                    return "";
                }

                @Override
                public void changed(String key) {
                    // Nobody hears it.
                }
            };

    /**
     * A text that stays the same while this node hears of no change of the map. What was read
     * before it was taken may be older than it.
     */
    String mark(String key);

    /** Tells all nodes, this one too, that the map has changed; to be called after the commit. */
    void changed(String key);
}
