/** The screens on which people look at issues and change them. */
package io.rihla.workbench.jira.issue;
