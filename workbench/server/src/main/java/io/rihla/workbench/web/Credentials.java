package io.rihla.workbench.web;

import io.rihla.workbench.product.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A way for a request to say who sends it, besides sessions and HTTP Basic. */
public interface Credentials {

    /** Whether the request says it in this way. */
    boolean isOffered(HttpServletRequest request);

    /**
     * @return empty for a request that says, and proves, that it comes for nobody
     * @throws Identity.WrongCredentials when it cannot prove what it says
     */
    Optional<User> check(HttpServletRequest request) throws Identity.WrongCredentials;
}
