package io.rihla.workbench.sal;

import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A request that says only which languages its browser likes. */
record RequestStub(String languages) {

    /** Does the work inside the filter, as the server would. */
    void passThrough(HttpFilter filter, Runnable work) throws Exception {
        HttpServletResponse unused =
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                RequestStub.class.getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (proxy, method, arguments) -> {
                                    throw new UnsupportedOperationException(method.getName());
                                });
        filter.doFilter(request(), unused, (request, response) -> work.run());
    }

    private HttpServletRequest request() {
        List<Locale> locales =
                Locale.LanguageRange.parse(languages).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList();
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        RequestStub.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getHeader" -> languages;
                                    case "getLocales" -> Collections.enumeration(locales);
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }
}
