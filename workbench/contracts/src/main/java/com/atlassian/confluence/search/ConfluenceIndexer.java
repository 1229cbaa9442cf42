package com.atlassian.confluence.search;

import com.atlassian.bonnie.Searchable;

/**
 * Keeps the search index up to date. Rihla calls it by reflection, because no public page shows it
 * for Confluence 10.
 *
 * @evidence J8 docs.atlassian.com/ConfluenceServer/javadoc/8.5.9 com.atlassian.bonnie.Indexer
 */
public interface ConfluenceIndexer {
    /**
     * Updates an object in the index without what hangs on it.
     *
     * @evidence J8 docs.atlassian.com/ConfluenceServer/javadoc/8.0.0-m90 QueuingConfluenceIndexer
     */
    void reIndexExcludingDependents(Searchable obj);
}
