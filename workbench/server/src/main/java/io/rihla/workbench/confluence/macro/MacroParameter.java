package io.rihla.workbench.confluence.macro;

import io.rihla.workbench.plugin.ModuleElement;
import java.util.List;

/**
 * One parameter that a macro declares.
 *
 * @param type the product's word, such as {@code enum} or {@code spacekey}
 * @param values what an {@code enum} allows, in the order of the descriptor
 */
public record MacroParameter(
        String name,
        String type,
        boolean required,
        boolean multiple,
        boolean hidden,
        String defaultValue,
        List<String> values) {

    static MacroParameter of(ModuleElement element) {
        return new MacroParameter(
                element.attribute("name", ""),
                element.attribute("type", "string"),
                Boolean.parseBoolean(element.attribute("required", "false")),
                Boolean.parseBoolean(element.attribute("multiple", "false")),
                Boolean.parseBoolean(element.attribute("hidden", "false")),
                element.attribute("default", ""),
                element.children("value").stream()
                        .map(value -> value.attribute("name", value.text()))
                        .toList());
    }
}
