package io.rihla.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import com.atlassian.confluence.plugins.index.api.FieldDescriptor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives Confluence's search the texts of the maps and personas that live on a page, and of no
 * others: results are filtered by the rights of the page that they were indexed with, and a map or
 * a persona has the rights of its home.
 */
@ConfluenceComponent
public class MapTextExtractor implements Extractor2 {

    private static final Logger LOG = LoggerFactory.getLogger(MapTextExtractor.class);

    private final SiteSearch search;

    public MapTextExtractor(SiteSearch search) {
        this.search = search;
    }

    @Override
    public StringBuilder extractText(Object searchable) {
        return searchable instanceof ContentEntityObject page
                        && page.isLatestVersion()
                        && !page.isDeleted()
                ? new StringBuilder(textOf(page.getId()))
                : new StringBuilder();
    }

    @Override
    public Collection<FieldDescriptor> extractFields(Object searchable) {
        return List.of();
    }

    /** The page has to be found by its own words, whatever happens here. */
    private String textOf(long page) {
        try {
            return search.textOf(page);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Page {} is indexed without its maps", page, e);
            return "";
        }
    }
}
