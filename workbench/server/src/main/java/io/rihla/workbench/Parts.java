package io.rihla.workbench;

import io.rihla.workbench.applinks.ApplicationLinksPart;
import io.rihla.workbench.confluence.WikiPart;
import io.rihla.workbench.confluence.mail.MailPart;
import io.rihla.workbench.jira.JiraPart;
import io.rihla.workbench.jira.search.SearchPart;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.services.HostServices;
import io.rihla.workbench.upm.UpmPart;
import io.rihla.workbench.web.WebPart;
import java.util.ArrayList;
import java.util.List;

/** Which parts make which product; the one place to add a part. Later ones may use earlier ones. */
final class Parts {

    private Parts() {}

    static List<Part> confluence(Options options, Databases databases) {
        List<Part> parts = new ArrayList<>();
        parts.add(new DatabasePart(databases));
        parts.add(new HostServices(options.nodeModules()));
        parts.add(new WebPart(options.nodeModules()));
        parts.add(new UpmPart());
        parts.add(new ApplicationLinksPart(options.data().resolve("link-secret")));
        parts.add(new WikiPart());
        parts.add(new MailPart());
        return parts;
    }

    static List<Part> jira(Options options, Databases databases) {
        List<Part> parts = new ArrayList<>();
        parts.add(new DatabasePart(databases));
        parts.add(new HostServices(options.nodeModules()));
        parts.add(new WebPart(options.nodeModules()));
        parts.add(new UpmPart());
        parts.add(new ApplicationLinksPart(options.data().resolve("link-secret")));
        parts.add(new JiraPart());
        parts.add(new SearchPart());
        return parts;
    }
}
