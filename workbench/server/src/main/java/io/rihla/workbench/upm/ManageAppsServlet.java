package io.rihla.workbench.upm;

import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.Page;
import io.rihla.workbench.web.PageFrame;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The page on which administrators install and manage plugins. */
final class ManageAppsServlet extends HttpServlet {

    static final String PATH = "/plugins/servlet/upm";

    private static final long serialVersionUID = 1;
    private static final String MESSAGE = ManageAppsServlet.class.getName();

    private final transient HostedProduct product;
    private final transient Tasks tasks;
    private final transient Path uploads;
    private final transient ManageAppsPage page;

    ManageAppsServlet(HostedProduct product, Tasks tasks, Path uploads) {
        this.product = product;
        this.tasks = tasks;
        this.uploads = uploads;
        this.page = new ManageAppsPage(product);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (new AccessCheck(product.services()).ask(AccessLevel.ADMIN)) {
            case LOG_IN_FIRST -> response.sendRedirect(LoginAddress.leadingTo(product, PATH));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object message = request.getSession().getAttribute(MESSAGE);
        request.getSession().removeAttribute(MESSAGE);
        String body = page.html(request, message == null ? "" : (String) message);
        product.services()
                .get(PageFrame.class)
                .write(request, response, Page.admin("Manage apps", body));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!XsrfToken.isGenuine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        String action = Html.orEmpty(request.getPathInfo());
        String key = Html.orEmpty(request.getParameter("key"));
        String user = product.services().get(CurrentUser.class).get().map(User::key).orElse("");
        if (!action.equals("/upload") && product.plugins().find(key).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String message =
                switch (action) {
                    case "/upload" -> upload(request, user);
                    case "/enable" -> said(tasks.finish(tasks.enable(key, user)), "enabled");
                    case "/disable" -> said(tasks.finish(tasks.disable(key, user)), "disabled");
                    case "/uninstall" -> said(tasks.finish(tasks.uninstall(key, user)), "removed");
                    default -> error("There is nothing like " + action + ".");
                };
        request.getSession().setAttribute(MESSAGE, message);
        response.sendRedirect(product.contextPath() + PATH);
    }

    private String upload(HttpServletRequest request, String user)
            throws ServletException, IOException {
        if (!Switches.uploads()) {
            return error("Plugins cannot be installed via upload");
        }
        Optional<Uploads> upload = Uploads.from(request, uploads);
        if (upload.isEmpty()) {
            return error("Choose the app's jar first.");
        }
        Task task = tasks.finish(tasks.install(upload.get().file(), upload.get().name(), user));
        return said(task, "installed");
    }

    private String said(Task task, String what) {
        if (!task.error().isEmpty()) {
            return error(task.error());
        }
        Optional<InstalledPlugin> plugin = product.plugins().find(task.pluginKey());
        if (plugin.isPresent() && !plugin.get().error().isEmpty()) {
            return error(plugin.get().name() + " could not be enabled. " + plugin.get().error());
        }
        String name = plugin.map(InstalledPlugin::name).orElse(task.pluginKey());
        return "<div class=\"aui-message aui-message-success\" role=\"status\" id=\"upm-message\"><p>%s has been %s.</p></div>"
                .formatted(Html.escape(name), what);
    }

    private static String error(String sentence) {
        return "<div class=\"aui-message aui-message-error\" role=\"alert\" id=\"upm-message\"><p class=\"workbench-error\">%s</p></div>"
                .formatted(Html.escape(sentence));
    }
}
