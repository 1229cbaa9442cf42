package io.rihla.workbench.jira.rest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A method and an address below {@code rest/api/2}.
 *
 * @param address its groups are the open parts
 */
record Route(String method, Pattern address, Handler handler) {

    static Route of(String method, String address, Handler handler) {
        return new Route(method, Pattern.compile(address + "/?"), handler);
    }

    /** Does what is asked. */
    interface Handler {
        Answer answer(RestCall call) throws IOException;
    }
}
