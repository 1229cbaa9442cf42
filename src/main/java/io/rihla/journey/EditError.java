package io.rihla.journey;

/** Why a map refuses an edit. Each has a message in every language. */
public enum EditError {
    /** No such element, of such a kind, was ever in the map. */
    UNKNOWN_ELEMENT,
    /** The element, or what it stands in, has been deleted. */
    DELETED_ELEMENT,
    /** Elements of this kind have no such field. */
    UNKNOWN_FIELD,
    /** The id of a new element has been used before. */
    ID_TAKEN,
    /** The id has characters other than ASCII letters, digits, {@code .}, {@code _}, {@code -}. */
    BAD_ID,
    /** A map needs a name in one language at least. */
    MAP_WITHOUT_NAME,
    /** A stage needs a name in one language at least. */
    STAGE_WITHOUT_NAME,
    /** A map needs a language. */
    MAP_WITHOUT_LANGUAGE,
    /** The same language, or the same channel, is named twice. */
    NAMED_TWICE,
    /** A published map needs a goal. */
    PUBLISHED_WITHOUT_GOAL,
    /** A published map needs a persona. */
    PUBLISHED_WITHOUT_PERSONA,
    /** A published map needs an owner. */
    PUBLISHED_WITHOUT_OWNER,
    /** A published persona says what interests them. */
    PUBLISHED_WITHOUT_INTERESTS,
    /** A published persona says what hurts. */
    PUBLISHED_WITHOUT_PAINS,
    /** A published persona says what makes them buy. */
    PUBLISHED_WITHOUT_BUYING_REASONS,
    /** A priority other than 1 and 2. */
    PRIORITY_OUT_OF_RANGE,
    /** No day of the calendar as {@code 2026-03-31}. */
    BAD_DATE,
    /** No address of a page, such as {@code https://example.com/interview}. */
    BAD_LINK,
    /** No whole number of people from 1 to {@code args[0]}. */
    BAD_SAMPLE_SIZE,
    /** Not one of the values that stand to choice. */
    UNKNOWN_CHOICE,
    /** A severity outside 1 to 5. */
    SEVERITY_OUT_OF_RANGE,
    /** A text is longer than {@code args[0]} characters. */
    TEXT_TOO_LONG,
    /** Half of a character that is written as a pair. */
    LONE_SURROGATE,
    /** A character that turns the direction of what follows it. */
    BIDI_OVERRIDE,
    /** A control character other than tab and line break. */
    CONTROL_CHARACTER,
    /** The map would have more than {@code args[0]} elements of this kind. */
    TOO_MANY,
    /** The pain point would have more than {@code args[0]} issues. */
    TOO_MANY_LINKS,
    /** A milestone needs a name. */
    MILESTONE_WITHOUT_NAME,
    /** A comment says something. */
    COMMENT_WITHOUT_TEXT,
    /** A comment is longer than {@code args[0]} characters. */
    COMMENT_TOO_LONG,
    /** A comment mentions more than {@code args[0]} people. */
    TOO_MANY_MENTIONS,
    /** The map would have more than {@code args[0]} comments. */
    TOO_MANY_COMMENTS,
    /** Only who made an edit takes it back. */
    UNDO_OF_ANOTHER;

    /** The last part of the message's key. */
    public String code() {
        return EnumIds.id(this);
    }
}
