/** Maps, edits and checkpoints as JSON: {@code docs/map-format.md} describes it all. */
@NullMarked
package io.rihla.journey.format;

import org.jspecify.annotations.NullMarked;
