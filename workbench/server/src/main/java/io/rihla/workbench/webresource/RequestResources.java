package io.rihla.workbench.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.concurrent.Callable;

/**
 * Collects what the page of the running request requires. Outside a request, as in a job or a mail,
 * whatever is required goes nowhere.
 */
public final class RequestResources implements PageBuilderService {

    private final ThreadLocal<Requirements> current = new ThreadLocal<>();

    @Override
    public WebResourceAssembler assembler() {
        Requirements found = current.get();
        return new Assembler(found == null ? new Requirements() : found);
    }

    Requirements current() {
        Requirements found = current.get();
        return found == null ? new Requirements() : found;
    }

    /** Does the work of one page; a page inside a page has requirements of its own. */
    public <T> T collecting(Callable<T> work) throws Exception {
        return with(new Requirements(), work);
    }

    /** Lets another thread work for this thread's page. */
    public <T> Callable<T> carrying(Callable<T> work) {
        Requirements here = current.get();
        return () -> with(here, work);
    }

    private <T> T with(Requirements requirements, Callable<T> work) throws Exception {
        Requirements before = current.get();
        set(requirements);
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    private void set(Requirements requirements) {
        if (requirements == null) {
            current.remove();
        } else {
            current.set(requirements);
        }
    }

    private record Assembler(Requirements requirements)
            implements WebResourceAssembler, RequiredResources {

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            requirements.resources().add(moduleKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            requirements.contexts().add(context);
            return this;
        }
    }
}
