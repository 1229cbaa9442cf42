package io.rihla.workbench.confluence.macro;

import io.rihla.workbench.confluence.storage.Escape;
import java.util.Map;

/** Writes a macro in storage format. */
public final class MacroMarkup {

    private MacroMarkup() {}

    /**
     * @param body null for none; storage format for a rich body, any text for a plain one
     * @param bodyType {@code rich} or {@code plain}
     */
    public static String storage(
            String name, Map<String, String> parameters, String body, String bodyType) {
        StringBuilder out = new StringBuilder();
        out.append("<ac:structured-macro ac:name=\"").append(Escape.html(name));
        out.append("\" ac:schema-version=\"1\">");
        parameters.forEach(
                (parameter, value) -> {
                    if (value != null && !value.isEmpty()) {
                        out.append("<ac:parameter ac:name=\"")
                                .append(Escape.html(parameter))
                                .append("\">")
                                .append(Escape.html(value))
                                .append("</ac:parameter>");
                    }
                });
        if (body != null && !body.isEmpty()) {
            out.append(
                    bodyType.equals("plain")
                            ? "<ac:plain-text-body><![CDATA["
                                    + body.replace("]]>", "]]]]><![CDATA[>")
                                    + "]]></ac:plain-text-body>"
                            : "<ac:rich-text-body>" + body + "</ac:rich-text-body>");
        }
        return out.append("</ac:structured-macro>").toString();
    }
}
