package io.rihla.tracking;

import io.rihla.journey.EnumIds;

/** What can be wrong with an entry of the catalogue of departments. */
public enum DepartmentError {
    NAME_MISSING,
    /** Another entry, perhaps an archived one, has this name in one of its languages. */
    NAME_TAKEN,
    /** Longer than the first value says, in UTF-16 units. */
    TOO_LONG,
    BAD_CHARACTER,
    BAD_PROJECT,
    NO_USER,
    TOO_MANY_RULES,
    TOO_MANY_DEPARTMENTS;

    /** What scripts go by. */
    public String code() {
        return EnumIds.id(this);
    }
}
