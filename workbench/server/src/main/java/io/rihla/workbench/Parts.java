package io.rihla.workbench;

import io.rihla.workbench.product.Part;
import io.rihla.workbench.web.WebPart;
import java.util.List;

/** Which parts make which product; the one place to add a part. Later ones may use earlier ones. */
final class Parts {

    private Parts() {}

    static List<Part> confluence(Options options) {
        return List.of(
                new WebPart(options.nodeModules())
                // services: new HostServices(...)
                // wiki: new Wiki()
                );
    }

    static List<Part> jira(Options options) {
        return List.of(
                new WebPart(options.nodeModules())
                // services: new HostServices(...)
                );
    }
}
