package io.rihla.store;

/** Which kind of document a head is of. The numbers stand in the database for good. */
enum HeadKind {
    MAP(0, "(KIND IS NULL OR KIND = ?)"),
    PERSONA(1, "KIND = ?");

    private final long number;
    private final String condition;

    HeadKind(long number, String condition) {
        this.number = number;
        this.condition = condition;
    }

    long number() {
        return number;
    }

    /** What a row has to fulfil, with the number as its only value. */
    String condition() {
        return condition;
    }

    /** Whether a row is of this kind; one of before there were kinds is a map's. */
    boolean has(MapRow row) {
        return row.getKind() == number;
    }
}
