package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.MapHead;

/**
 * Compare-and-set for maps. Active Objects has no conditional update, but it tells how many rows it
 * deleted: whoever deletes the one row that bears the expected version has won, and everybody else
 * waits at that row until the winner's transaction ends and then finds it gone.
 */
final class TokenTable {

    private final ActiveObjects ao;

    TokenTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(MapHead map) {
        put(map.id(), map.version());
    }

    /**
     * Takes the right to write from everybody else until the transaction ends; whoever takes it
     * gives the head its next version.
     *
     * @return false if somebody has written to the map since this head was read
     */
    boolean take(MapHead map) {
        boolean won = remove(map);
        if (won) {
            put(map.id(), map.version() + 1);
        }
        return won;
    }

    /** Takes the right to write for good: nobody will write to the map again. */
    boolean remove(MapHead map) {
        return ao.deleteWithSQL(
                        TokenRow.class, "MAP_ID = ? AND VERSION = ?", map.id(), map.version())
                == 1;
    }

    private void put(long mapId, long version) {
        ao.create(TokenRow.class, row("MAP_ID", mapId, "VERSION", version));
    }
}
