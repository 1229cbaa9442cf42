package io.rihla.workbench.jira.search;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;

/** Gives an issue tracker its search: the query language, functions of plugins, filters, boards. */
public final class SearchPart implements Part {

    @Override
    public void install(HostedProduct product) {
        JqlFunctions functions = new JqlFunctions();
        product.moduleType(new JqlFunctionModuleType(functions));
    }
}
