package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.IssueAnswer;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.journey.EnumIds;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.FixQuery;
import io.rihla.tracking.Fixes;
import io.rihla.view.CurrentReader;
import io.rihla.view.FixViews;
import io.rihla.view.Showing;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How the fixes of pain points stand, and the issues behind a figure. */
@ConfluenceComponent
@Path("/fixes")
@Produces(MediaType.APPLICATION_JSON)
public class FixesResource {

    /** How many issues a line shows; one request to Jira brings them. */
    private static final int MOST_ISSUES = 100;

    private final Fixes fixes;
    private final Issues issues;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public FixesResource(Fixes fixes, Issues issues, CurrentReader reader, Answers answers) {
        this.fixes = fixes;
        this.issues = issues;
        this.reader = reader;
        this.answers = answers;
    }

    /** The figures on the maps that the caller may see, as the reader account sees their issues. */
    @GET
    @AnonymousSiteAccess
    public Response board(@Context UriInfo address) {
        return answers.to(
                () -> {
                    MultivaluedMap<String, String> parameters = address.getQueryParameters();
                    FixQuery query = query(parameters);
                    TextLocale locale = reader.locale();
                    Language wanted =
                            Showing.wanted(Language.ofTag(first(parameters, "language")), locale);
                    return Json.ok(
                            Json.tree(
                                    FixViews.of(
                                            fixes.board(reader.viewer(), query),
                                            query.by(),
                                            query.days().orElse(0),
                                            locale,
                                            wanted,
                                            true,
                                            "")));
                });
    }

    /** The issues behind one line, as the caller may see them: they may be others than counted. */
    @GET
    @Path("/issues")
    @AnonymousSiteAccess
    public Response issues(@Context UriInfo address) {
        return answers.to(
                () -> {
                    MultivaluedMap<String, String> parameters = address.getQueryParameters();
                    List<Long> ids =
                            fixes.issues(
                                    reader.viewer(), query(parameters), first(parameters, "row"));
                    List<Long> shown = ids.subList(0, Math.min(MOST_ISSUES, ids.size()));
                    String home = issues.site().map(Object::toString).orElse("");
                    ObjectNode json = json(issues.read(reader.viewer(), shown), shown, home);
                    json.put("more", ids.size() - shown.size());
                    return Json.ok(json);
                });
    }

    private static ObjectNode json(IssueAnswer answer, List<Long> order, String home) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ObjectNode json = Json.object();
        json.put("availability", answer.availability().state().id());
        json.put("connect", answer.availability().connect().map(Object::toString).orElse(""));
        json.put("asOf", answer.asOf().toString());
        ArrayNode list = json.putArray("issues");
        order.stream()
                .map(id -> Optional.ofNullable(answer.visible().get(id)))
                .flatMap(Optional::stream)
                .forEach(issue -> write(list.addObject(), issue, home, today));
        json.put("hidden", answer.hidden().size());
        json.put("unread", answer.unread().size());
        return json;
    }

    private static void write(ObjectNode json, LiveIssue issue, String home, LocalDate today) {
        json.put("id", issue.id());
        json.put("key", issue.key());
        json.put("url", home.isEmpty() ? "" : home + "/browse/" + issue.key());
        json.put("summary", issue.summary());
        json.put("status", issue.status());
        json.put("category", EnumIds.id(issue.category()));
        json.put("assignee", issue.assignee());
        json.put("due", issue.due().map(LocalDate::toString).orElse(""));
        json.put("overdue", issue.overdue(today));
    }

    private static FixQuery query(MultivaluedMap<String, String> parameters) {
        return FixParameters.read(name -> first(parameters, name));
    }

    private static String first(MultivaluedMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }
}
