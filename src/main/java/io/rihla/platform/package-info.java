/** What the plugin needs to find its way in whichever product it is in. */
@NullMarked
package io.rihla.platform;

import org.jspecify.annotations.NullMarked;
