package io.rihla.workbench.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import io.rihla.workbench.product.Product;
import io.rihla.workbench.web.LoginAddress;
import java.net.URI;

/** The log-in page's whole address, leading back to where one wanted to go. */
public final class HostLoginUriProvider implements LoginUriProvider {

    private final Product product;

    public HostLoginUriProvider(Product product) {
        this.product = product;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String target = returnUri.toString();
        if (target.startsWith(product.baseUrl())) {
            target = target.substring(product.baseUrl().length());
        } else if (target.startsWith(product.contextPath() + "/")) {
            target = target.substring(product.contextPath().length());
        }
        String path = LoginAddress.leadingTo(product, target);
        return URI.create(product.baseUrl() + path.substring(product.contextPath().length()));
    }
}
