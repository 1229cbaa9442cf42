package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.documents.MapHead;
import io.rihla.rest.MapPages;

/** The addresses of documents' pages as macros write them: whole ones where a page is exported. */
@ConfluenceComponent
public class PageLinks {

    private final MapPages pages;
    private final ApplicationProperties product;

    public PageLinks(MapPages pages, @ComponentImport ApplicationProperties product) {
        this.pages = pages;
        this.product = product;
    }

    /** Where a map or a persona is to be read; empty when it has no page. */
    String of(MapHead head, Output output) {
        UrlMode mode = output.interactive() ? UrlMode.RELATIVE : UrlMode.CANONICAL;
        return head.homePage().map(home -> product.getBaseUrl(mode) + pages.path(home)).orElse("");
    }
}
