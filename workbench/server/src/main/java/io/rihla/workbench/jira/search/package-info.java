/** Searching issues: the query language, its functions and those that plugins bring. */
package io.rihla.workbench.jira.search;
