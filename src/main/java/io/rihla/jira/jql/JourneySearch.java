package io.rihla.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability.State;
import io.rihla.jira.JiraIssues;
import io.rihla.jira.SearcherLanguage;
import io.rihla.jira.VisibleIndex;
import io.rihla.text.Texts;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.LinksFound;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers the functions for the person who searches, from the journey index and at most one
 * question to Confluence.
 *
 * <p>A function that has no answer fails the search with a sentence: an empty board would look like
 * a journey without problems. Where nobody validates the search and Jira goes on without the
 * function, giving nothing would turn {@code not in} into everything.
 */
@JiraComponent
public class JourneySearch {

    /** How many issues a function gives at the most. */
    static final int MOST_ISSUES = 10_000;

    /** An issue may belong to several pain points; nobody links one to more than a few. */
    private static final int MOST_LINKS = 4 * MOST_ISSUES;

    private final VisibleIndex visible;
    private final JiraIssues issues;
    private final SearcherLanguage languages;
    private final Texts texts;

    public JourneySearch(
            VisibleIndex visible, JiraIssues issues, SearcherLanguage languages, Texts texts) {
        this.visible = visible;
        this.issues = issues;
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * The issues that a function gives to this person, in the order of their ids.
     *
     * @throws Unanswerable if there is no answer
     */
    List<Long> issues(@Nullable ApplicationUser searcher, Function<Places, IndexQuery> question) {
        LinksFound found = visible.index().links(question.apply(places(searcher)), MOST_LINKS);
        List<Long> ids =
                found.links().stream().map(row -> row.link().issue()).distinct().sorted().toList();
        if (!found.complete() || ids.size() > MOST_ISSUES) {
            throw new Unanswerable("rihla.jql.too-many", MOST_ISSUES);
        }
        return ids;
    }

    /** Those of the issues that have no resolution. */
    List<Long> unresolved(@Nullable ApplicationUser searcher, List<Long> ids) {
        return issues.unresolved(searcher, ids);
    }

    /**
     * Every issue that the person may see, so that leaving them out leaves nothing.
     *
     * @throws IllegalStateException if there are more than a function may give
     */
    List<Long> everything(@Nullable ApplicationUser searcher) {
        List<Long> all = issues.all(searcher, MOST_ISSUES + 1);
        if (all.size() > MOST_ISSUES) {
            throw new IllegalStateException("Too many issues to leave out");
        }
        return all;
    }

    /** Why there is no answer, in the language of the person who searches. */
    String sentence(@Nullable ApplicationUser searcher, Unanswerable reason) {
        return texts.text(languages.of(key(searcher)), reason.key(), reason.values());
    }

    private Places places(@Nullable ApplicationUser searcher) {
        if (searcher == null) {
            throw new Unanswerable("rihla.jql.login");
        }
        Answer<Set<String>> maps = visible.maps(key(searcher));
        if (!maps.ok()) {
            throw new Unanswerable(reason(maps.availability().state()));
        }
        return new Places(visible.index(), maps.value(), () -> personas(key(searcher)));
    }

    private Set<String> personas(String userKey) {
        Answer<Set<String>> personas = visible.personas(userKey);
        if (!personas.ok()) {
            throw new Unanswerable(reason(personas.availability().state()));
        }
        return personas.value();
    }

    private static String reason(State state) {
        if (state == State.CONNECT) {
            return "rihla.jql.connect";
        }
        return state == State.NO_LINK ? "rihla.jql.no-link" : "rihla.jql.away";
    }

    private static String key(@Nullable ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }
}
