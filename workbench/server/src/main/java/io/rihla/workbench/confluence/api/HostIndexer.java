package io.rihla.workbench.confluence.api;

import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.search.ConfluenceIndexer;
import java.util.function.LongConsumer;

/** Has a page indexed again at the next flush, whoever asks. */
public final class HostIndexer implements ConfluenceIndexer {

    private final LongConsumer index;

    public HostIndexer(LongConsumer index) {
        this.index = index;
    }

    @Override
    public void reIndexExcludingDependents(Searchable obj) {
        if (!(obj instanceof ContentEntityObject content)) {
            throw new IllegalArgumentException("The workbench indexes pages only: " + obj);
        }
        index.accept(content.getId());
    }
}
