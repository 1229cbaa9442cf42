package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries for people, {@code type=user and user.fullname~"an*"}: all words have to be among those
 * of the full name, whole, or as the beginning of one where a star follows. Strangers find nobody.
 */
public final class PeopleSearch {

    private static final Pattern QUERY =
            Pattern.compile(
                    "\\s*type\\s*=\\s*\"?user\"?\\s+and\\s+user\\.fullname\\s*~\\s*\"([^\"]*)\"\\s*",
                    Pattern.CASE_INSENSITIVE);

    private final People people;

    public PeopleSearch(People people) {
        this.people = people;
    }

    /** The people whom a query finds, by name; empty when it asks for something else. */
    public Optional<List<WikiUser>> find(Viewer viewer, String cql) {
        Matcher query = QUERY.matcher(cql);
        if (!query.matches()) {
            return Optional.empty();
        }
        List<String> words =
                Arrays.stream(query.group(1).toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return Optional.of(
                viewer.isAnonymous() || words.isEmpty()
                        ? List.of()
                        : people.all().stream()
                                .filter(user -> words.stream().allMatch(word -> has(user, word)))
                                .sorted(Comparator.comparing(WikiUser::getFullName))
                                .toList());
    }

    private static boolean has(WikiUser user, String word) {
        String name = user.getFullName().toLowerCase(Locale.ROOT);
        boolean begins = word.endsWith("*");
        String wanted = begins ? word.substring(0, word.length() - 1) : word;
        return Arrays.stream(name.split("\\s+"))
                .anyMatch(own -> begins ? own.startsWith(wanted) : own.equals(wanted));
    }
}
