package io.rihla.workbench.upm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.plugin.PluginSystem;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The plugin manager's REST calls, with its own media types. System administrators only. */
final class UpmRestServlet extends HttpServlet {

    static final String PATH = "/rest/plugins/1.0";

    private static final long serialVersionUID = 1;
    private static final String INSTALLED = "application/vnd.atl.plugins.installed+json";
    private static final String PLUGIN = "application/vnd.atl.plugins.plugin+json";
    private static final String TASK = "application/vnd.atl.plugins.install.installing+json";
    private static final String FAILURE = "application/vnd.atl.plugins.error+json";

    private final transient HostedProduct product;
    private final transient Tasks tasks;
    private final transient Path uploads;
    private final transient PluginJson shapes;
    private final transient Tokens tokens = new Tokens();
    private final transient ObjectMapper json = new ObjectMapper();

    UpmRestServlet(HostedProduct product, Tasks tasks, Path uploads) {
        this.product = product;
        this.tasks = tasks;
        this.uploads = uploads;
        this.shapes = new PluginJson(product.contextPath());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AccessCheck access = new AccessCheck(product.services());
        switch (access.ask(AccessLevel.SYSTEM_ADMIN)) {
            case LOG_IN_FIRST -> fail(response, 401, "upm.error.unauthorized", "Log in first.");
            case FORBIDDEN ->
                    fail(
                            response,
                            403,
                            "upm.error.forbidden",
                            "Only system administrators manage plugins.");
            case ALLOWED -> {
                response.setHeader("upm-token", tokens.give(userKey()));
                if (isForeign(request)) {
                    fail(response, 403, "upm.error.xsrf", "XSRF check failed");
                } else {
                    super.service(request, response);
                }
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = path(request);
        if (path.equals("/")) {
            answer(response, 200, INSTALLED, shapes.list(plugins().all()));
        } else if (path.startsWith("/pending/")) {
            Optional<Task> task = tasks.find(path.substring("/pending/".length()));
            if (task.isPresent()) {
                answer(response, 200, TASK, shapes.task(task.get()));
            } else {
                unknown(response);
            }
        } else if (!accepts(request)) {
            fail(response, 406, "upm.error.not.acceptable", "Ask with Accept: " + PLUGIN + ".");
        } else {
            show(response, keyIn(path));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!path(request).equals("/")) {
            unknown(response);
        } else if (!Switches.uploads()) {
            fail(
                    response,
                    403,
                    "upm.error.upload.disabled",
                    "Plugins cannot be installed via upload");
        } else if (!tokens.take(request.getParameter("token"), userKey())) {
            fail(
                    response,
                    403,
                    "upm.error.invalid.token",
                    "The upm-token is missing or spent; get one by GET and send it as ?token=.");
        } else {
            upload(request, response);
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Uploads> upload = Uploads.from(request, uploads);
        if (upload.isEmpty()) {
            fail(
                    response,
                    400,
                    "upm.error.no.file",
                    "Send the jar as multipart/form-data in a part called \"plugin\".");
            return;
        }
        Task task = tasks.install(upload.get().file(), upload.get().name(), userKey());
        Map<String, Object> body = shapes.task(task);
        response.setHeader("Location", product.contextPath() + PATH + "/pending/" + task.id());
        answer(response, 202, TASK, body);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String key = keyIn(path(request));
        String type = request.getContentType();
        if (plugins().find(key).isEmpty()) {
            unknown(response);
        } else if (type == null || !type.startsWith(PLUGIN)) {
            fail(response, 415, "upm.error.media.type", "Send Content-Type: " + PLUGIN + ".");
        } else {
            change(key, request, response);
        }
    }

    private void change(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonNode enabled;
        try {
            enabled = json.readTree(request.getInputStream()).path("enabled");
        } catch (JsonProcessingException e) {
            fail(response, 400, "upm.error.json", "The body is no JSON.");
            return;
        }
        if (!enabled.isBoolean()) {
            fail(response, 400, "upm.error.json", "Say \"enabled\": true or false.");
            return;
        }
        tasks.finish(
                enabled.booleanValue()
                        ? tasks.enable(key, userKey())
                        : tasks.disable(key, userKey()));
        show(response, key);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String key = keyIn(path(request));
        if (plugins().find(key).isEmpty()) {
            unknown(response);
        } else {
            tasks.finish(tasks.uninstall(key, userKey()));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private void show(HttpServletResponse response, String key) throws IOException {
        Optional<InstalledPlugin> plugin = plugins().find(key);
        if (plugin.isPresent()) {
            answer(response, 200, PLUGIN, shapes.plugin(plugin.get()));
        } else {
            unknown(response);
        }
    }

    /** Plain application/json is not enough, as scripts find out. */
    private static boolean accepts(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null
                || accept.contains(PLUGIN)
                || accept.contains("*/*")
                || accept.contains("application/*");
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !(product.baseUrl() + "/").startsWith(origin + "/");
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "/" : request.getPathInfo();
    }

    /** An address that is no plugin's gives a key that no plugin has. */
    private static String keyIn(String path) {
        return path.endsWith("-key") ? path.substring(1, path.length() - "-key".length()) : "";
    }

    private PluginSystem plugins() {
        return product.plugins();
    }

    private String userKey() {
        return product.services().get(CurrentUser.class).get().map(User::key).orElse("");
    }

    private void unknown(HttpServletResponse response) throws IOException {
        fail(response, 404, "upm.error.unknown.plugin", "There is no such plugin.");
    }

    private void fail(HttpServletResponse response, int status, String code, String message)
            throws IOException {
        answer(response, status, FAILURE, Map.of("subCode", code, "errorMessage", message));
    }

    private void answer(HttpServletResponse response, int status, String type, Object body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), body);
    }
}
