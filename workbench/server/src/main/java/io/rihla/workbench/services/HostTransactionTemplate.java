package io.rihla.workbench.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.rihla.workbench.product.Product;

/** The product's transactions under the plugins' interface. */
record HostTransactionTemplate(Product product) implements TransactionTemplate {

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return product.transactions().execute(status -> action.doInTransaction());
    }
}
