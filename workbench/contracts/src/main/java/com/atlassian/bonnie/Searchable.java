package com.atlassian.bonnie;

/**
 * Something that a search can find.
 *
 * @evidence J8 docs.atlassian.com/ConfluenceServer/javadoc/8.8.0 com.atlassian.bonnie
 */
public interface Searchable {}
