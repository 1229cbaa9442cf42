/**
 * The journey index: what Jira keeps of the maps, so that it can answer without asking Confluence.
 */
@NullMarked
package io.rihla.tracking.index;

import org.jspecify.annotations.NullMarked;
