/** Everything that a site holds in one file, out and back in. */
@NullMarked
package io.rihla.archive;

import org.jspecify.annotations.NullMarked;
