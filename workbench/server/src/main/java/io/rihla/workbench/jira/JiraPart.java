package io.rihla.workbench.jira;

import io.rihla.workbench.jira.dashboard.DashboardPart;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;

/** Makes a product an issue tracker. */
public final class JiraPart implements Part {

    @Override
    public void install(HostedProduct product) {
        new DashboardPart().install(product);
    }
}
