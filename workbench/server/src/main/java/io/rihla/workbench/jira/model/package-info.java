/** What the issue tracker is made of, as plain values. */
package io.rihla.workbench.jira.model;
