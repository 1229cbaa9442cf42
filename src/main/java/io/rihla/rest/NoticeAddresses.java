package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapHead;
import io.rihla.view.NoticeViews.Addresses;

/** Where notices lead: from a page of the site, or from a mail. */
@ConfluenceComponent
public class NoticeAddresses {

    private final MapPages pages;
    private final MapAddress full;

    public NoticeAddresses(MapPages pages, MapAddress full) {
        this.pages = pages;
        this.full = full;
    }

    /** Addresses that can be followed from anywhere. */
    public Addresses full() {
        return from(full.site());
    }

    /** Addresses below a context path. */
    public Addresses from(String site) {
        return new Addresses() {
            @Override
            public String page(MapHead map) {
                return map.homePage().map(page -> site + pages.path(page)).orElse("");
            }

            @Override
            public String site() {
                return site;
            }
        };
    }
}
