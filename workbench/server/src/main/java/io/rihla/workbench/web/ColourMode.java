package io.rihla.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Light, dark or as the browser prefers; remembered in a cookie that the frame's script sets. */
final class ColourMode {

    static final String COOKIE = "workbench.colour";

    private ColourMode() {}

    /** The attributes of the html element that AUI's tokens read. */
    static String attributes(HttpServletRequest request) {
        String themes = "data-theme=\"light:light dark:dark\" ";
        return themes
                + switch (chosen(request)) {
                    case "dark" -> "data-color-mode=\"dark\"";
                    case "auto" -> "data-color-mode-auto data-color-mode=\"light\"";
                    default -> "data-color-mode=\"light\"";
                };
    }

    static String chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return "light";
    }
}
