package io.rihla.workbench.jira.dashboard;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import io.rihla.workbench.web.Html;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The box round an item: its name, its menu, and what the browser has to know to draw it. */
final class ItemFrame {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ItemModuleType modules;
    private final WebFragments fragments;
    private final I18nResolver texts;

    ItemFrame(ItemModuleType modules, WebFragments fragments, I18nResolver texts) {
        this.modules = modules;
        this.fragments = fragments;
        this.texts = texts;
    }

    String html(Visit visit, Dashboard dashboard, DashboardItem item, boolean editable) {
        Map<String, Object> context = new HashMap<>();
        context.put("request", visit.request());
        ItemModule module =
                modules.find(item.module())
                        .filter(found -> found.view().isDisplayable(context))
                        .orElse(null);
        String title = module == null ? "Unavailable item" : module.title(texts);
        String content =
                module == null
                        ? sentence("The app that brings this item is not enabled, or not for you.")
                        : fragments.draw(module.view(), title, context).html();
        return """
        <section class="dashboard-item" id="gadget-%1$d-chrome" aria-labelledby="gadget-%1$d-title" data-item-id="%1$d"%2$s>
        <div class="dashboard-item-header"><h2 id="gadget-%1$d-title">%3$s</h2>%4$s</div>
        <div class="dashboard-item-loading" role="status" hidden>Loading…</div>
        <div class="dashboard-item-content" id="gadget-%1$d">%5$s</div></section>
        """
                .formatted(
                        item.id(),
                        module == null ? "" : attributes(visit, item, module, editable),
                        Words.name(title),
                        editable ? menu(visit, dashboard, item, module, title) : "",
                        content);
    }

    private static String attributes(
            Visit visit, DashboardItem item, ItemModule module, boolean editable) {
        String address = DashboardRest.itemAddress(item);
        return " data-amd-module=\"%s\" data-configurable=\"%s\" data-configured=\"%s\" data-editable=\"%s\" data-address=\"%s\" data-preferences=\"%s\""
                .formatted(
                        Html.escape(module.amdModule()),
                        module.isConfigurable(),
                        item.configured(),
                        editable,
                        visit.link(address),
                        Html.escape(json(encoded(item))));
    }

    /** Items get their preferences as HTML, and have to turn them into text again. */
    static Map<String, String> encoded(DashboardItem item) {
        Map<String, String> encoded = new LinkedHashMap<>();
        item.preferences().forEach((name, value) -> encoded.put(name, Html.escape(value)));
        return encoded;
    }

    private static String menu(
            Visit visit, Dashboard dashboard, DashboardItem item, ItemModule module, String title) {
        String configure =
                module != null && module.isConfigurable()
                        ? "<li><button type=\"button\" class=\"aui-button aui-button-link dashboard-item-configure\">Configure</button></li>"
                        : "";
        int last = dashboard.layout().columns() - 1;
        return """
        <details class="dashboard-item-menu"><summary aria-label="Menu of %s">…</summary><ul>%s%s%s%s%s%s</ul></details>
        """
                .formatted(
                        Html.escape(title),
                        configure,
                        item.place() > 0
                                ? move(visit, item, item.column(), item.place() - 1, "Move up")
                                : "",
                        move(visit, item, item.column(), item.place() + 1, "Move down"),
                        item.column() > 0
                                ? move(
                                        visit,
                                        item,
                                        item.column() - 1,
                                        0,
                                        "Move to the column before")
                                : "",
                        item.column() < last
                                ? move(
                                        visit,
                                        item,
                                        item.column() + 1,
                                        0,
                                        "Move to the column after")
                                : "",
                        form(visit, item, "/secure/RemoveDashboardItem.jspa", "", "Remove"));
    }

    private static String move(
            Visit visit, DashboardItem item, int column, int place, String words) {
        String where =
                "<input type=\"hidden\" name=\"column\" value=\"%d\"><input type=\"hidden\" name=\"place\" value=\"%d\">"
                        .formatted(column, place);
        return form(visit, item, "/secure/MoveDashboardItem.jspa", where, words);
    }

    private static String form(
            Visit visit, DashboardItem item, String path, String fields, String words) {
        return """
        <li><form method="post" action="%s">%s<input type="hidden" name="selectPageId" value="%d"><input type="hidden" name="item" value="%d">%s<button class="aui-button aui-button-link">%s</button></form></li>
        """
                .formatted(
                        visit.link(path),
                        visit.token(),
                        item.dashboard(),
                        item.id(),
                        fields,
                        words);
    }

    private static String sentence(String words) {
        return "<div class=\"aui-message aui-message-warning\"><p>%s</p></div>".formatted(words);
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
