package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Answer;
import io.rihla.bridge.IssueProject;
import io.rihla.bridge.IssueType;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Jira's issues, projects and types to pick from, as the person may see them there. */
@ConfluenceComponent
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssuesResource {

    private static final int LONGEST_QUERY = 1_000;

    private final Issues issues;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public IssuesResource(Issues issues, CurrentReader reader, Answers answers) {
        this.issues = issues;
        this.reader = reader;
        this.answers = answers;
    }

    /** The first issues that match a key, words or JQL. */
    @GET
    @LicensedOnly
    public Response find(@QueryParam("q") @DefaultValue("") String query) {
        return answers.to(
                () -> {
                    if (query.isBlank() || query.length() > LONGEST_QUERY) {
                        throw RestRefused.value("q");
                    }
                    Answer<List<LiveIssue>> found = issues.find(reader.viewer(), query);
                    ObjectNode answer = answer(found);
                    IssueJson.issues(
                            answer.putArray("issues"),
                            found.value(),
                            LocalDate.now(ZoneId.systemDefault()));
                    return Json.ok(answer);
                });
    }

    /** The projects in which the person may create issues. */
    @GET
    @Path("/projects")
    @LicensedOnly
    public Response projects() {
        return answers.to(
                () -> {
                    Answer<List<IssueProject>> projects = issues.projects(reader.viewer());
                    ObjectNode answer = answer(projects);
                    ArrayNode list = answer.putArray("projects");
                    for (IssueProject project : projects.value()) {
                        list.addObject().put("key", project.key()).put("name", project.name());
                    }
                    return Json.ok(answer);
                });
    }

    /** The types of issue that the person may create in a project. */
    @GET
    @Path("/projects/{project}/types")
    @LicensedOnly
    public Response types(@PathParam("project") String project) {
        return answers.to(
                () -> {
                    Answer<List<IssueType>> types = issues.issueTypes(reader.viewer(), project);
                    ObjectNode answer = answer(types);
                    ArrayNode list = answer.putArray("types");
                    for (IssueType type : types.value()) {
                        list.addObject().put("id", type.id()).put("name", type.name());
                    }
                    return Json.ok(answer);
                });
    }

    private static ObjectNode answer(Answer<?> asked) {
        ObjectNode answer = Json.object();
        IssueJson.availability(answer, asked.availability());
        asked.problems().forEach(answer.putArray("problems")::add);
        return answer;
    }
}
