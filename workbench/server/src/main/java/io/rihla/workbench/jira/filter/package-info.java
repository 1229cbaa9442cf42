/** Searches that people keep, share and use on boards and dashboards. */
package io.rihla.workbench.jira.filter;
