/**
 * What browsers in Jira, and Confluence over the application link, ask of Rihla in Jira. The
 * browser never talks to Confluence itself.
 */
@NullMarked
package io.rihla.jira.rest;

import org.jspecify.annotations.NullMarked;
