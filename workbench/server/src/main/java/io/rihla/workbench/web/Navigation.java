package io.rihla.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The links that web items put into the frame for the current user. */
public interface Navigation {

    /** The links of one section, such as {@code system.header/left}, in their order. */
    List<Link> links(String section, HttpServletRequest request);

    /** The sections at a location, such as {@code system.admin}, each with its links. */
    List<Section> sections(String location, HttpServletRequest request);

    /**
     * @param id for the element's id, or empty
     * @param address with the context path, or absolute
     */
    record Link(String id, String label, String address) {}

    /**
     * @param label empty for a section without a heading
     */
    record Section(String key, String label, List<Link> links) {}
}
