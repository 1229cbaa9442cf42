package io.rihla.workbench.upm;

import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.plugin.ModuleState;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServletRequest;

/** The markup of the manage-apps page. */
final class ManageAppsPage {

    private final HostedProduct product;

    ManageAppsPage(HostedProduct product) {
        this.product = product;
    }

    /**
     * @param message markup about what has just happened, or empty
     */
    String html(HttpServletRequest request, String message) {
        StringBuilder out = new StringBuilder();
        out.append("<header class=\"aui-page-header\"><h1>Manage apps</h1></header>");
        out.append(message).append(uploadForm(request));
        if (product.plugins().all().isEmpty()) {
            out.append("<p id=\"upm-no-apps\">No app has been installed yet.</p>");
        }
        for (InstalledPlugin plugin : product.plugins().all()) {
            out.append(plugin(request, plugin));
        }
        return out.toString();
    }

    private String uploadForm(HttpServletRequest request) {
        if (!Switches.uploads()) {
            return """
            <div class="aui-message aui-message-info"><p>Uploading apps is switched off. It is
            allowed by the system property <code>%s=true</code>.</p></div>
            """
                    .formatted(Switches.UPLOAD);
        }
        return """
        <form class="aui" id="upm-upload-form" method="post" enctype="multipart/form-data" action="%s/upload">%s
        <div class="field-group"><label for="upm-upload-file">Upload app</label>
        <input type="file" class="upfile" id="upm-upload-file" name="plugin" accept=".jar,.obr" required>
        <button class="aui-button aui-button-primary" id="upm-upload-submit">Upload</button></div></form>
        """
                .formatted(address(), XsrfToken.field(request));
    }

    private String plugin(HttpServletRequest request, InstalledPlugin plugin) {
        return """
        <section class="upm-plugin" data-key="%s" data-enabled="%s">
        <h2>%s <span class="aui-lozenge%s">%s</span></h2>
        <p>%s</p><p>Version %s, by %s. <span class="upm-count">%d of %d modules enabled</span></p>
        %s<div class="aui-buttons">%s</div>%s</section>
        """
                .formatted(
                        Html.escape(plugin.key()),
                        plugin.enabled(),
                        Html.escape(plugin.name()),
                        plugin.enabled() ? " aui-lozenge-success" : "",
                        plugin.enabled() ? "Enabled" : "Disabled",
                        Html.escape(plugin.description()),
                        Html.escape(plugin.version()),
                        Html.escape(plugin.vendor()),
                        plugin.modulesEnabled(),
                        plugin.modules().size(),
                        error(plugin),
                        buttons(request, plugin),
                        modules(plugin));
    }

    private static String error(InstalledPlugin plugin) {
        return plugin.error().isEmpty()
                ? ""
                : """
                <div class="aui-message aui-message-error"><p class="workbench-error">This app could not be enabled. %s</p></div>
                """
                        .formatted(Html.escape(plugin.error()));
    }

    private String buttons(HttpServletRequest request, InstalledPlugin plugin) {
        return link(plugin, "configure.url", "Configure")
                + link(plugin, "post.install.url", "Get started")
                + (plugin.enabled()
                        ? button(request, plugin, "disable", "Disable")
                        : button(request, plugin, "enable", "Enable"))
                + button(request, plugin, "uninstall", "Uninstall");
    }

    private String link(InstalledPlugin plugin, String parameter, String label) {
        String address = plugin.params().get(parameter);
        return address == null || !plugin.enabled()
                ? ""
                : "<a class=\"aui-button\" data-link=\"%s\" href=\"%s\">%s</a>"
                        .formatted(parameter, Html.escape(product.contextPath() + address), label);
    }

    private String button(
            HttpServletRequest request, InstalledPlugin plugin, String action, String label) {
        return """
        <form method="post" action="%s/%s" style="display:inline">%s<input type="hidden" name="key" value="%s">
        <button class="aui-button" data-action="%s">%s</button></form>
        """
                .formatted(
                        address(),
                        action,
                        XsrfToken.field(request),
                        Html.escape(plugin.key()),
                        action,
                        label);
    }

    private static String modules(InstalledPlugin plugin) {
        boolean broken = plugin.modules().stream().anyMatch(m -> !m.error().isEmpty());
        StringBuilder rows = new StringBuilder();
        for (ModuleState module : plugin.modules()) {
            rows.append(
                    "<tr data-module=\"%s\"><td>%s</td><td>%s</td><td>%s</td><td class=\"workbench-error\">%s</td></tr>"
                            .formatted(
                                    Html.escape(module.key()),
                                    Html.escape(module.key()),
                                    Html.escape(module.type()),
                                    module.enabled() ? "enabled" : "not enabled",
                                    Html.escape(module.error())));
        }
        return """
        <details%s><summary>Modules</summary><table class="aui"><thead><tr><th scope="col">Key</th><th scope="col">Type</th><th scope="col">State</th><th scope="col">Problem</th></tr></thead><tbody>%s</tbody></table></details>
        """
                .formatted(broken ? " open" : "", rows);
    }

    private String address() {
        return product.contextPath() + ManageAppsServlet.PATH;
    }
}
