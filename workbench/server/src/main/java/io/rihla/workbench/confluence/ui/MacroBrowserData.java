package io.rihla.workbench.confluence.ui;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.macro.MacroModule;
import io.rihla.workbench.confluence.macro.MacroParameter;
import io.rihla.workbench.confluence.macro.MacroRegistry;
import io.rihla.workbench.product.HostedProduct;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the macro browser knows of the macros: names and parameters in the user's language. */
final class MacroBrowserData {

    private final HostedProduct product;
    private final MacroRegistry macros;
    private final ObjectMapper json = new ObjectMapper();

    MacroBrowserData(HostedProduct product, MacroRegistry macros) {
        this.product = product;
        this.macros = macros;
    }

    void register(Actions actions) {
        actions.get("/plugins/macrobrowser/browse-macros.action", this::show);
    }

    private void show(Visit visit) throws IOException {
        if (visit.viewer().isAnonymous()) {
            throw WikiException.forbidden("Log in first");
        }
        List<Map<String, Object>> list = macros.all().stream().map(this::macro).toList();
        visit.response().setContentType("application/json;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "no-store");
        json.writeValue(visit.response().getOutputStream(), Map.of("macros", list));
    }

    private Map<String, Object> macro(MacroModule module) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("macroName", module.name());
        out.put("pluginKey", module.pluginKey());
        out.put("title", text(module, "label"));
        out.put("description", text(module, "desc"));
        out.put("icon", module.icon());
        out.put("documentation", module.documentation());
        out.put("hidden", module.hidden());
        out.put("categories", module.categories());
        out.put("bodyType", bodyType(module.macro()));
        out.put(
                "parameters",
                module.parameters().stream().map(one -> parameter(module, one)).toList());
        return out;
    }

    private Map<String, Object> parameter(MacroModule module, MacroParameter parameter) {
        String key = "param." + parameter.name() + ".";
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", parameter.name());
        out.put("type", parameter.type());
        out.put("required", parameter.required());
        out.put("multiple", parameter.multiple());
        out.put("hidden", parameter.hidden());
        out.put("defaultValue", parameter.defaultValue());
        out.put("label", text(module, key + "label"));
        out.put("description", textOrEmpty(module, key + "desc"));
        out.put(
                "values",
                parameter.values().stream()
                        .map(
                                value ->
                                        Map.of(
                                                "value",
                                                value,
                                                "label",
                                                otherwise(
                                                        textOrEmpty(module, key + value + ".desc"),
                                                        value)))
                        .toList());
        return out;
    }

    private static String bodyType(Macro macro) {
        if (macro.getBodyType() == Macro.BodyType.RICH_TEXT) {
            return "rich";
        }
        return macro.getBodyType() == Macro.BodyType.PLAIN_TEXT ? "plain" : "none";
    }

    /** A missing text shows as its key, as it does in the product. */
    private String text(MacroModule module, String end) {
        String key = module.textKey(end);
        return product.services()
                .find(I18nResolver.class)
                .map(texts -> texts.getText(key))
                .orElse(key);
    }

    private String textOrEmpty(MacroModule module, String end) {
        String text = text(module, end);
        return text.equals(module.textKey(end)) ? "" : text;
    }

    private static String otherwise(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
