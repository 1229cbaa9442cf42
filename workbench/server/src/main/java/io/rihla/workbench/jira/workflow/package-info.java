/** The states of an issue and the ways between them. */
package io.rihla.workbench.jira.workflow;
