package io.rihla.workbench.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.workbench.i18n.TextBundles;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.HeadResources;
import io.rihla.workbench.web.WebApplication;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Puts web-resources into a product. */
public final class WebResourceServices {

    private final HostedProduct product;
    private final WebResources resources;
    private final Supplier<Locale> reader;

    /**
     * @param reader the language of the one who reads
     */
    public WebResourceServices(
            HostedProduct product, WebResources resources, Supplier<Locale> reader) {
        this.product = product;
        this.resources = resources;
        this.reader = reader;
    }

    public RequestResources install(
            Path nodeModules, TextBundles texts, Transformers transformers) {
        RequestResources requests = new RequestResources();
        RootResources roots = new RootResources();
        ResourceAddresses addresses = new ResourceAddresses(product.contextPath());
        Batches batches = new Batches(resources, transformers, product.contextPath());
        ResourceTags tags = new ResourceTags(resources, batches, addresses);
        BuiltInResources.addTo(resources, nodeModules);

        product.moduleType(new WebResourceModuleType(resources));
        product.moduleType(new RootResourceModuleType(roots, texts));
        product.services().provide(PageBuilderService.class, requests);
        product.services()
                .provide(
                        HeadResources.class,
                        (request, contexts) ->
                                tags.html(requests.current(), contexts, reader.get()));
        WebApplication web = product.web();
        web.filter("/*", new CollectingFilter(requests), DispatcherType.REQUEST);
        DownloadServlet downloads =
                new DownloadServlet(resources, roots, batches, transformers, reader);
        web.servlet("/download/*", downloads);
        web.servlet("/s/*", downloads);
        web.servlet(LaterServlet.PATH, new LaterServlet(tags, reader));
        return requests;
    }

    private static final class CollectingFilter extends HttpFilter {

        private static final long serialVersionUID = 1;

        private final transient RequestResources requests;

        CollectingFilter(RequestResources requests) {
            this.requests = requests;
        }

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                requests.collecting(
                        () -> {
                            chain.doFilter(request, response);
                            return null;
                        });
            } catch (IOException | ServletException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}
