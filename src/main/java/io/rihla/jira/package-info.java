/** What Rihla does inside Jira: the only package that knows that product. */
@NullMarked
package io.rihla.jira;

import org.jspecify.annotations.NullMarked;
