package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Searches issues as a person may see them.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public interface SearchService {
    /**
     * Reads a search; whether its fields and values are there is not asked.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    /**
     * @evidence OSS github.com/atlascommunity/jira-plugins-groovy
     */
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    /**
     * A search, or what is wrong with it.
     *
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    class ParseResult {
        private final Query query;
        private final MessageSet errors;

        /**
         * @evidence K the public Javadoc, not read again
         */
        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        /**
         * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
         */
        public boolean isValid() {
            return errors.getErrorMessages().isEmpty();
        }

        /**
         * @evidence OSS github.com/atlascommunity/jira-plugins-groovy SearchHelper.java
         */
        public Query getQuery() {
            return query;
        }

        /**
         * @evidence OSS github.com/atlascommunity/jira-plugins-groovy SearchHelper.java
         */
        public MessageSet getErrors() {
            return errors;
        }
    }
}
