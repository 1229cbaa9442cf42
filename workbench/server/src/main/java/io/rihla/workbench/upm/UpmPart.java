package io.rihla.workbench.upm;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plugin manager of one product. */
public final class UpmPart implements Part {

    @Override
    public void install(HostedProduct product) throws IOException {
        Path uploads = product.localHome().resolve("uploads");
        Files.createDirectories(uploads);
        Tasks tasks = new Tasks(product.plugins());
        product.lifecycle().onStop(tasks);
        product.web()
                .servletWithUploads(
                        UpmRestServlet.PATH + "/*",
                        new UpmRestServlet(product, tasks, uploads),
                        uploads,
                        Uploads.LARGEST);
        product.web()
                .servletWithUploads(
                        ManageAppsServlet.PATH + "/*",
                        new ManageAppsServlet(product, tasks, uploads),
                        uploads,
                        Uploads.LARGEST);
    }
}
