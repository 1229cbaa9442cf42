/** {@code rest/api/2}: search, filter, field and the completion of searches. */
package io.rihla.workbench.jira.search.rest;
