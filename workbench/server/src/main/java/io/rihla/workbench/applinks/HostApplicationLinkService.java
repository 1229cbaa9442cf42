package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.util.List;

/** Knows the one link, while there is one. */
final class HostApplicationLinkService implements ApplicationLinkService {

    private final Neighbour neighbour;
    private final LinkStore store;
    private final ApplicationLink link;

    HostApplicationLinkService(Neighbour neighbour, LinkStore store, ApplicationLink link) {
        this.neighbour = neighbour;
        this.store = store;
        this.link = link;
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        boolean there = store.manner() != LinkManner.NONE && type.equals(neighbour.type());
        return there ? link : null;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return store.manner() == LinkManner.NONE ? List.of() : List.of(link);
    }
}
