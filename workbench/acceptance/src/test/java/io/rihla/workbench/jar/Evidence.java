package io.rihla.workbench.jar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a signature is known.
 *
 * @param tag the kind of evidence, such as V8
 * @param address the public page or repository that shows it
 */
record Evidence(String tag, String address) implements Comparable<Evidence> {

    private static final Pattern FORM =
            Pattern.compile("@evidence\\s+(V8\\*?|J\\d*|D|OSS|K)\\s+(\\S[^@]*(?:@\\S[^@]*)?)");
    private static final List<String> KINDS = List.of("K", "OSS", "D", "J", "V8*", "V8");

    /** Reads the tag in a comment; null when there is none or its form is wrong. */
    static Evidence in(String comment) {
        if (comment == null) {
            return null;
        }
        Matcher matcher = FORM.matcher(comment.replaceAll("\\s+", " "));
        return matcher.find() ? new Evidence(matcher.group(1), matcher.group(2).trim()) : null;
    }

    /** The weaker evidence comes first; among Javadoc the older version. */
    @Override
    public int compareTo(Evidence other) {
        int byKind = Integer.compare(strength(), other.strength());
        if (byKind != 0) {
            return byKind;
        }
        int byAge = Integer.compare(age(), other.age());
        return byAge != 0 ? byAge : address.compareTo(other.address);
    }

    private int strength() {
        return KINDS.indexOf(tag.startsWith("J") ? "J" : tag);
    }

    private int age() {
        return tag.matches("J\\d+") ? Integer.parseInt(tag.substring(1)) : 0;
    }
}
