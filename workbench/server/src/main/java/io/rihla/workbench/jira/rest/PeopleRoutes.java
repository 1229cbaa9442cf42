package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code serverInfo}, {@code myself}, {@code user} and {@code group}. */
final class PeopleRoutes {

    private final Beans beans;
    private final Users users;
    private final String baseUrl;

    PeopleRoutes(Beans beans, String baseUrl) {
        this.beans = beans;
        this.users = beans.users();
        this.baseUrl = baseUrl;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/serverInfo", this::server),
                Route.of("GET", "/myself", this::myself),
                Route.of("GET", "/user", this::user),
                Route.of("GET", "/user/search", this::search),
                Route.of("GET", "/group", this::group),
                Route.of("GET", "/group/member", this::members));
    }

    private Answer server(RestCall call) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("baseUrl", baseUrl);
        bean.put("version", "11.3.0");
        bean.put("versionNumbers", List.of(11, 3, 0));
        bean.put("deploymentType", "Server");
        bean.put("serverTime", Beans.time(Instant.now()));
        bean.put("serverTitle", "Jira");
        return Answer.ok(bean);
    }

    private Answer myself(RestCall call) {
        User user = users.byKey(call.userKey()).orElseThrow();
        Map<String, Object> bean = beans.user(user);
        bean.put("locale", user.language().replace('-', '_'));
        bean.put("groups", groups(user));
        return Answer.ok(bean);
    }

    private Map<String, Object> groups(User user) {
        return Map.of(
                "size",
                user.groups().size(),
                "items",
                user.groups().stream().sorted().map(name -> Map.of("name", name)).toList());
    }

    private Answer user(RestCall call) {
        call.userKey();
        String name = call.parameter("username");
        Optional<User> found =
                name == null ? users.byKey(call.parameter("key", "")) : users.byName(name);
        Map<String, Object> bean =
                found.map(
                                user -> {
                                    Map<String, Object> shown = beans.user(user);
                                    shown.put("groups", groups(user));
                                    return shown;
                                })
                        .orElseThrow(
                                () ->
                                        JiraException.notFound(
                                                "The user named '" + name + "' does not exist"));
        return Answer.ok(bean);
    }

    /** Looks into names, full names and addresses; people who left are left out. */
    private Answer search(RestCall call) {
        call.userKey();
        String text = call.parameter("username", "").toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw JiraException.invalid("The username query parameter was not provided");
        }
        List<User> found =
                users.all().stream()
                        .filter(User::active)
                        .filter(
                                user ->
                                        text.equals(".")
                                                || matches(user.name(), text)
                                                || matches(user.fullName(), text)
                                                || matches(user.email(), text))
                        .toList();
        return Answer.ok(
                call
                        .slice(
                                found,
                                call.number("startAt", 0),
                                Math.min(1000, call.number("maxResults", 50)))
                        .stream()
                        .map(beans::user)
                        .toList());
    }

    private static boolean matches(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text);
    }

    private Answer group(RestCall call) {
        String name = call.parameter("groupname", "");
        List<User> inside = inGroup(call, name);
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("name", name);
        bean.put("self", beans.self("group?groupname=" + name));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("size", inside.size());
        list.put(
                "items",
                call.words("expand").contains("users")
                        ? inside.stream().map(beans::user).toList()
                        : List.of());
        bean.put("users", list);
        return Answer.ok(bean);
    }

    private Answer members(RestCall call) {
        List<User> inside = inGroup(call, call.parameter("groupname", ""));
        int start = call.number("startAt", 0);
        int most = Math.min(50, call.number("maxResults", 50));
        List<User> some = call.slice(inside, start, most);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("maxResults", most);
        page.put("startAt", start);
        page.put("total", inside.size());
        page.put("isLast", start + some.size() >= inside.size());
        page.put("values", some.stream().map(beans::user).toList());
        return Answer.ok(page);
    }

    private List<User> inGroup(RestCall call, String name) {
        call.administrator();
        List<User> inside = List.copyOf(users.inGroup(name));
        if (inside.isEmpty()) {
            throw JiraException.notFound("The group named '" + name + "' does not exist.");
        }
        return inside;
    }
}
