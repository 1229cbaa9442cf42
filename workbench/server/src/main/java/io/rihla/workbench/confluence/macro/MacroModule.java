package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import io.rihla.workbench.plugin.ModuleElement;
import java.util.List;

/**
 * A macro that a plugin brings.
 *
 * @param icon an address below the context path; empty for none
 * @param hidden not offered in the macro browser
 */
public record MacroModule(
        String pluginKey,
        String name,
        String icon,
        String documentation,
        boolean hidden,
        List<String> categories,
        List<MacroParameter> parameters,
        Macro macro) {

    static MacroModule of(String pluginKey, ModuleElement element, Macro macro) {
        List<String> categories =
                element.children("category").stream()
                        .map(category -> category.attribute("name", ""))
                        .toList();
        return new MacroModule(
                pluginKey,
                element.attribute("name", element.key()),
                element.attribute("icon", ""),
                element.attribute("documentation-url", ""),
                Boolean.parseBoolean(element.attribute("hidden", "false"))
                        || categories.contains("hidden-macros"),
                categories,
                element
                        .child("parameters")
                        .map(list -> list.children("parameter"))
                        .orElse(List.of())
                        .stream()
                        .map(MacroParameter::of)
                        .toList(),
                macro);
    }

    /** Where the texts of the macro are found in the plugin's languages. */
    public String textKey(String end) {
        return pluginKey + "." + name + "." + end;
    }
}
