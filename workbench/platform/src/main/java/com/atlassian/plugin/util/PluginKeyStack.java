package com.atlassian.plugin.util;

/** Active Objects asks it for the calling plugin's key, to label its metrics; null is an answer. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
