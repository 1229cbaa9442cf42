package io.rihla.workbench.jira.search;

import java.time.ZoneId;

/**
 * Who searches.
 *
 * @param userKey null for someone who has not logged in
 * @param zone in which dates are meant
 */
public record Searcher(String userKey, ZoneId zone) {}
