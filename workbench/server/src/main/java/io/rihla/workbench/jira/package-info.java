/** The issue tracker's own pages. */
package io.rihla.workbench.jira;
