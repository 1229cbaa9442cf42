/** Dashboards, and the items that plugins put on them. */
package io.rihla.workbench.jira.dashboard;
