/** OpenJourney files, as the Ptolemy journey mapper writes them, read into our model. */
@NullMarked
package io.rihla.journey.format.ojf;

import org.jspecify.annotations.NullMarked;
