/**
 * View models: what the templates get. They are final classes with getters, because the template
 * engine prints nothing for a record, an Optional or a map with other keys than strings, and says
 * nothing.
 */
@NullMarked
package io.rihla.view;

import org.jspecify.annotations.NullMarked;
