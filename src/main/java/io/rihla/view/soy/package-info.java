/**
 * What templates call to turn values into words. On the server a function answers itself; in a
 * template compiled for the browser it becomes a call of its TypeScript twin of the same name.
 */
@NullMarked
package io.rihla.view.soy;

import org.jspecify.annotations.NullMarked;
