/** What happened in the issue tracker. */
package io.rihla.workbench.jira.event;
