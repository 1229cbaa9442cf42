/** Who may do what in a project, and who may see an issue. */
package io.rihla.workbench.jira.permission;
