package io.rihla.workbench.confluence.storage;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Turns HTML's named characters, such as {@code &nbsp;}, into numbered ones, so that an XML parser
 * needs no document type to read them. CDATA sections stay as they are.
 */
final class HtmlEntities {

    private static final Pattern NAMED =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]{1,31});", Pattern.DOTALL);

    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    private HtmlEntities() {}

    static String numbered(String storage) {
        if (storage.indexOf('&') < 0) {
            return storage;
        }
        return NAMED.matcher(storage).replaceAll(HtmlEntities::replacement);
    }

    private static String replacement(MatchResult found) {
        String name = found.group(1);
        if (name == null || OF_XML.contains(name) || !Entities.isNamedEntity(name)) {
            return Matcher.quoteReplacement(found.group());
        }
        StringBuilder numbers = new StringBuilder();
        Entities.getByName(name)
                .codePoints()
                .forEach(point -> numbers.append("&#").append(point).append(';'));
        return numbers.toString();
    }
}
