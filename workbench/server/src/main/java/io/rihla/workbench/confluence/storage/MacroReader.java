package io.rihla.workbench.confluence.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads a macro's name, parameters and body from its element. */
final class MacroReader {

    private MacroReader() {}

    static boolean isMacro(StorageNode.Element element) {
        return element.name().equals("ac:structured-macro") || element.name().equals("ac:macro");
    }

    /**
     * @param rich gives what a rich body becomes
     */
    static MacroCall read(StorageNode.Element element, Function<StorageNode.Element, String> rich) {
        StorageNode.Element richBody = element.child("ac:rich-text-body").orElse(null);
        StorageNode.Element plainBody = element.child("ac:plain-text-body").orElse(null);
        MacroCall.Body kind =
                richBody != null
                        ? MacroCall.Body.RICH
                        : plainBody != null ? MacroCall.Body.PLAIN : MacroCall.Body.NONE;
        String plain = plainBody == null ? "" : plainBody.text();
        return new MacroCall(
                element.attribute("ac:name"),
                parameters(element),
                kind,
                richBody == null ? plain : rich.apply(richBody),
                richBody == null ? plain : StorageWriter.inside(richBody),
                element.attribute("ac:macro-id"));
    }

    private static Map<String, String> parameters(StorageNode.Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        element.elements()
                .filter(child -> child.name().equals("ac:parameter"))
                .forEach(child -> parameters.put(child.attribute("ac:name"), value(child)));
        element.child("ac:default-parameter").ifPresent(child -> parameters.put("", child.text()));
        return parameters;
    }

    /** Text, or what a resource identifier inside the parameter names. */
    private static String value(StorageNode.Element parameter) {
        return parameter.elements().findFirst().map(MacroReader::named).orElseGet(parameter::text);
    }

    private static String named(StorageNode.Element identifier) {
        return switch (identifier.name()) {
            case "ac:link" -> identifier.elements().findFirst().map(MacroReader::named).orElse("");
            case "ri:page", "ri:blog-post" -> {
                String space = identifier.attribute("ri:space-key");
                String title = identifier.attribute("ri:content-title");
                yield space.isEmpty() ? title : space + ":" + title;
            }
            case "ri:space" -> identifier.attribute("ri:space-key");
            case "ri:user" -> identifier.attribute("ri:userkey");
            case "ri:attachment" -> identifier.attribute("ri:filename");
            case "ri:url" -> identifier.attribute("ri:value");
            default -> identifier.text();
        };
    }
}
