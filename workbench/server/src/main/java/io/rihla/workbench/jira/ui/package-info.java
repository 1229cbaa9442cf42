/** The issue tracker's screens and what all of them share. */
package io.rihla.workbench.jira.ui;
