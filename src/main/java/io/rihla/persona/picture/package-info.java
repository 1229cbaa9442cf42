/**
 * Pictures of personas: files of strangers, made small and harmless before they are kept, and
 * drawings for those who have none.
 */
@NullMarked
package io.rihla.persona.picture;

import org.jspecify.annotations.NullMarked;
