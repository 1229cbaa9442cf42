package io.rihla.documents;

import java.util.Collection;
import java.util.Map;

/** The wiki's answer to what somebody may do with the pages that maps live on. */
public interface HomePages {

    /**
     * The rights of one person on many pages, as they are now.
     *
     * @param viewer whose rights are asked for
     * @param pageIds pages of any space, each at most once
     * @return the rights by page id; a page that is gone is absent
     */
    Map<Long, PageRights> rights(Viewer viewer, Collection<Long> pageIds);
}
