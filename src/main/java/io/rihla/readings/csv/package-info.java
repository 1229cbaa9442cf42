/**
 * Readings from CSV files as people have them: of any size, in the encodings, separators, numbers
 * and dates of their programs. What is wrong with one line never costs another.
 */
@NullMarked
package io.rihla.readings.csv;

import org.jspecify.annotations.NullMarked;
