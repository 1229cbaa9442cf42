package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import net.java.ao.RawEntity;

/** What every table of ours can have done to it. */
final class Rows {

    private Rows() {}

    /** Deletes rows by their ids, some hundred with each statement. */
    static void delete(
            ActiveObjects ao, Class<? extends RawEntity<Long>> type, Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += Marks.MOST) {
            List<Long> some = all.subList(from, Math.min(from + Marks.MOST, all.size()));
            ao.deleteWithSQL(type, Marks.in("ID", some.size()), some.toArray());
        }
    }
}
