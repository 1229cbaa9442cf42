package io.rihla.workbench.confluence.storage;

/** Where links of the storage format lead. */
public interface PageLinks {

    /**
     * @param spaceKey empty for the space of the page that links
     * @return an address, ready for a browser
     */
    String page(String spaceKey, String title);

    String space(String spaceKey);

    String user(String userKey);
}
