package io.rihla.workbench.jira.search;

/** How much one search may ask for; a switch for tests and administrators. */
public final class SearchLimits {

    /** The product's usual cap. */
    public static final int USUAL_RESULTS = 1000;

    private static final int BODY = 1024 * 1024;
    private static final int WINDOW = 10_000;

    private volatile int results = USUAL_RESULTS;

    /** At most so many issues in one answer; who asks for more gets these and is not told. */
    public int results() {
        return results;
    }

    public void results(int most) {
        results = most;
    }

    /** No page reaches further than so many issues behind the first one found. */
    public int window() {
        return WINDOW;
    }

    /** At most so many bytes in a request's body. */
    public int body() {
        return BODY;
    }
}
