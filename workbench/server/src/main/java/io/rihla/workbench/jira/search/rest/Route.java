package io.rihla.workbench.jira.search.rest;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A method and an address below the context path.
 *
 * @param address its groups are the open parts
 */
record Route(String method, Pattern address, Handler handler) {

    /** Where all of them lie: the version, or the word for the newest. */
    static final String API = "/rest/api/(?:2|latest)/";

    static Route of(String method, String address, Handler handler) {
        return new Route(method, Pattern.compile(address), handler);
    }

    /** Does what is asked; null for an answer without content. */
    interface Handler {
        Object answer(Call call) throws IOException;
    }
}
