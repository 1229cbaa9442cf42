package io.rihla.notices;

/**
 * A mail as it goes.
 *
 * @param subject one line
 * @param html a whole page
 */
public record Letter(String subject, String html) {

    private static final int LONGEST = 200;

    /** Whatever the subject is made of, no header can follow it. */
    public Letter {
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        subject =
                line.codePointCount(0, line.length()) <= LONGEST
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
