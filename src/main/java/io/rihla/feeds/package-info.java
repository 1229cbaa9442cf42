/** What KPIs read of Jira by themselves: searches that run on a schedule. */
@NullMarked
package io.rihla.feeds;

import org.jspecify.annotations.NullMarked;
