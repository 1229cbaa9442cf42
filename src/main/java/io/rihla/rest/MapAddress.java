package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.documents.MapHead;

/** Where maps are to be read, for who comes from elsewhere. */
@ConfluenceComponent
public class MapAddress {

    private final MapPages pages;
    private final ApplicationProperties product;

    public MapAddress(MapPages pages, @ComponentImport ApplicationProperties product) {
        this.pages = pages;
        this.product = product;
    }

    /** The full address of a map's page; empty when it has none. */
    String of(MapHead map) {
        return map.homePage().map(page -> site() + pages.path(page)).orElse("");
    }

    /** The site's own full address. */
    String site() {
        return product.getBaseUrl(UrlMode.CANONICAL);
    }
}
