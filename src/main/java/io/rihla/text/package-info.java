/** Languages, direction, plurals, numbers and dates: everything that turns a value into words. */
@NullMarked
package io.rihla.text;

import org.jspecify.annotations.NullMarked;
