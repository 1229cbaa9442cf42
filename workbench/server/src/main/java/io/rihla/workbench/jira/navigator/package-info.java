/** The issue navigator, and the list and forms of saved filters. */
package io.rihla.workbench.jira.navigator;
