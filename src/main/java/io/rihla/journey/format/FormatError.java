package io.rihla.journey.format;

import io.rihla.journey.EnumIds;

/** Why a file is no map. Each has a message in every language. */
public enum FormatError {
    NOT_JSON,
    /** The file ends in the middle. */
    TRUNCATED,
    /** The file has more than {@code args[0]} bytes. */
    TOO_LARGE,
    /** Values are nested more than {@code args[0]} deep. */
    TOO_DEEP,
    /** An object has the same key twice. */
    DUPLICATE_KEY,
    /** Two elements have the id {@code args[0]}. */
    DUPLICATE_ID,
    /** The value is of another type than {@code args[0]}. */
    WRONG_TYPE,
    /** The field is required. */
    MISSING,
    /** Neither a map of a version that this release knows, nor an OpenJourney file. */
    UNKNOWN_FORMAT,
    /** No language {@code args[0]}. */
    UNKNOWN_LANGUAGE,
    /** {@code args[0]} is none of the values that may stand here. */
    UNKNOWN_CHOICE,
    /** There is no element {@code args[0]} to stand in. */
    UNKNOWN_PARENT,
    BAD_ID,
    BAD_RANK,
    /** {@code args[0]} is not between −2 and +2. */
    FEELING_OUT_OF_RANGE,
    /** {@code args[0]} is not between 1 and 5. */
    SEVERITY_OUT_OF_RANGE,
    /** {@code args[0]} is not between −5 and +5. */
    SCORE_OUT_OF_RANGE,
    MAP_WITHOUT_NAME,
    STAGE_WITHOUT_NAME,
    /** The same language or channel is named twice. */
    NAMED_TWICE,
    /** A published map lacks goal, persona or owner. */
    PUBLISHED_INCOMPLETE,
    /** A text has more than {@code args[0]} characters. */
    TEXT_TOO_LONG,
    /** There are more than {@code args[0]}. */
    TOO_MANY,
    /** In an archive: it means something on the site that wrote it only. */
    OTHER_SITE,
    LONE_SURROGATE,
    BIDI_OVERRIDE,
    CONTROL_CHARACTER;

    /** The last part of the message's key. */
    public String code() {
        return EnumIds.id(this);
    }
}
