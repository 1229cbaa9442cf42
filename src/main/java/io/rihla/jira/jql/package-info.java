/** Functions for Jira's searches: issues by where on a customer's journey they belong. */
@NullMarked
package io.rihla.jira.jql;

import org.jspecify.annotations.NullMarked;
