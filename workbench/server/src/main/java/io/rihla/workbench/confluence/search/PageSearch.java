package io.rihla.workbench.confluence.search;

import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.util.List;

/** Finds pages that the viewer may see. */
public final class PageSearch {

    private final WikiContent content;
    private final CqlFields fields;

    public PageSearch(WikiContent content, People people) {
        this.content = content;
        this.fields = new CqlFields(content.pages(), people);
    }

    /**
     * @param cql such as {@code space = DEMO and title ~ "journey"}
     * @throws io.rihla.workbench.confluence.content.WikiException for a query that is not
     *     understood
     */
    public List<WikiPage> find(Viewer viewer, String cql) {
        CqlQuery query = new CqlParser(fields, cql).parse();
        List<WikiPage> found =
                content.rights().visible(viewer, content.pages().current()).stream()
                        .filter(query.matches())
                        .toList();
        return query.order() == null ? found : found.stream().sorted(query.order()).toList();
    }
}
