package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.WikiPage;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * A query, understood.
 *
 * @param order null for the order of relevance, which here is that of the last change
 */
record CqlQuery(Predicate<WikiPage> matches, Comparator<WikiPage> order) {}
