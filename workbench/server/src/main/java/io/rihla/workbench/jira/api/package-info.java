/** The issue tracker as its plugins see it. */
package io.rihla.workbench.jira.api;
