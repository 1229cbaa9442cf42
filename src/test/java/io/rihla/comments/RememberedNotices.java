package io.rihla.comments;

import io.rihla.notices.Notice;
import io.rihla.notices.Notices;
import java.util.ArrayList;
import java.util.List;

/** Notices that only remember what they were asked to tell. */
public final class RememberedNotices implements Notices {

    /** Such as {@code "omar MENTIONED card:c1 by ana"}. */
    public final List<String> told = new ArrayList<>();

    @Override
    public synchronized void tell(Notice notice) {
        told.add(notice.to() + " " + notice.kind() + " " + notice.element() + " by " + notice.by());
    }

    @Override
    public synchronized void commented(String map, String element, String by, String comment) {
        told.add("watchers " + element + " by " + by);
    }
}
