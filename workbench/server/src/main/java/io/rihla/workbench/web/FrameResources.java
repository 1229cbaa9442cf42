package io.rihla.workbench.web;

/** The scripts and styles of the frame itself, in the order in which they have to load. */
final class FrameResources {

    private FrameResources() {}

    /** The issue tracker's pages have an AMD loader and the modules that plugins may name. */
    static String amdTags(String contextPath) {
        String at = contextPath + StaticFiles.PATH;
        return script(at + "/workbench/amd.js") + script(at + "/underscore/underscore-umd-min.js");
    }

    static String tags(String contextPath) {
        String at = contextPath + StaticFiles.PATH;
        return style(at + "/aui/aui-prototyping.css")
                + style(at + "/workbench/frame.css")
                + script(at + "/jquery/jquery.min.js")
                + script(at + "/aui/aui-prototyping.js")
                + script(at + "/workbench/frame.js");
    }

    private static String style(String address) {
        return "<link rel=\"stylesheet\" href=\"%s\">%n".formatted(address);
    }

    private static String script(String address) {
        return "<script src=\"%s\"></script>%n".formatted(address);
    }
}
