/** Projects and issues as one thing to work with. */
package io.rihla.workbench.jira.content;
