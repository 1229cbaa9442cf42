package io.rihla.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The script and style tags that a page needs beyond the frame's own; asked after the page's body
 * has been made, so that what the body required is in them.
 */
public interface HeadResources {

    /**
     * @param contexts the page's own contexts, such as {@code atl.general}
     */
    String tags(HttpServletRequest request, Set<String> contexts);
}
