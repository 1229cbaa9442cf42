package io.rihla.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.rihla.search.PageIndex;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Confluence's indexer to look at a page again.
 *
 * <p>The public Javadoc shows the indexer up to Confluence 8 only. So it is looked up by its name
 * each time and called by reflection: a Confluence without it lacks this one thing and no more.
 */
@ConfluenceComponent
public class WikiIndex implements PageIndex {

    private static final Logger LOG = LoggerFactory.getLogger(WikiIndex.class);
    private static final String INDEXER = "com.atlassian.confluence.search.ConfluenceIndexer";

    private final PageManager pages;
    private final TransactionTemplate transactions;
    private volatile boolean failed;

    public WikiIndex(PageManager pages, @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    @Override
    public State state() {
        if (indexer().flatMap(ReindexCall::of).isEmpty()) {
            return State.NONE;
        }
        return failed ? State.FAILING : State.WORKING;
    }

    @Override
    public boolean index(long pageId) {
        try {
            boolean done = Boolean.TRUE.equals(transactions.execute(() -> again(pageId)));
            failed = !done;
            return done;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Page {} could not be indexed again; it will be tried later", pageId, e);
            failed = true;
            return false;
        }
    }

    private boolean again(long pageId) {
        AbstractPage page = pages.getAbstractPage(pageId);
        if (page == null || page.isDeleted() || !page.isLatestVersion()) {
            return true;
        }
        Optional<ReindexCall> call = indexer().flatMap(ReindexCall::of);
        if (call.isEmpty()) {
            return false;
        }
        try {
            call.get().index(page);
            return true;
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The service, if the product lends one by this name. */
    Optional<Object> indexer() {
        BundleContext bundle = FrameworkUtil.getBundle(WikiIndex.class).getBundleContext();
        ServiceReference<?> reference = bundle.getServiceReference(INDEXER);
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(bundle.getService(reference));
    }
}
