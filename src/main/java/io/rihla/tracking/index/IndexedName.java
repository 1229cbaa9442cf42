package io.rihla.tracking.index;

import io.rihla.text.Language;

/**
 * A name in one language of a map, or of something in it.
 *
 * @param id of what has the name; for a map its key
 */
public record IndexedName(NameKind kind, String id, Language language, String name) {}
