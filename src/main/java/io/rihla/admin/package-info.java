/** What administrators see and set: one page, and the settings behind it. */
@NullMarked
package io.rihla.admin;

import org.jspecify.annotations.NullMarked;
