/** The issue tracker's tables, with what is asked often kept in memory. */
package io.rihla.workbench.jira.store;
