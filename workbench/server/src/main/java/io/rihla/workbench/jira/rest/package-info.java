/** {@code rest/api/2}: everything but searching. */
package io.rihla.workbench.jira.rest;
