package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.util.List;
import java.util.Locale;

/**
 * Finds pages that the viewer may see now: the words are those of the index, the rights those of
 * the moment.
 */
public final class PageSearch {

    private static final int EXCERPT = 200;

    private final WikiContent content;
    private final People people;
    private final SearchIndex index;

    public PageSearch(WikiContent content, People people, SearchIndex index) {
        this.content = content;
        this.people = people;
        this.index = index;
    }

    /**
     * @param cql such as {@code space = DEMO and title ~ "journey"}
     * @throws io.rihla.workbench.confluence.content.WikiException for a query that is not
     *     understood
     */
    public List<WikiPage> find(Viewer viewer, String cql) {
        CqlQuery query =
                new CqlParser(new CqlFields(content.pages(), people, index.all()), cql).parse();
        List<WikiPage> found =
                content.rights().visible(viewer, content.pages().current()).stream()
                        .filter(query.matches())
                        .toList();
        return query.order() == null ? found : found.stream().sorted(query.order()).toList();
    }

    /** What an index shows of a page that was found: its words from where the first one stands. */
    public String excerpt(WikiPage page, String words) {
        String text = index.all().getOrDefault(page.id(), "").replaceAll("\\s+", " ");
        String first = words.strip().toLowerCase(Locale.ROOT).split("[\\s*\"]+", 2)[0];
        int at = first.isEmpty() ? 0 : text.toLowerCase(Locale.ROOT).indexOf(first);
        int from = Math.max(0, Math.min(at, text.length()) - EXCERPT / 2);
        return text.substring(from, Math.min(text.length(), from + EXCERPT));
    }
}
