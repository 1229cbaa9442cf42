package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.bridge.Answer;
import io.rihla.bridge.IssueDraft;
import io.rihla.bridge.IssueType;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.bridge.NewIssue;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.text.Folding;
import io.rihla.text.Texts;
import io.rihla.tracking.Departments;
import io.rihla.tracking.Linking;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an issue about a pain point and links it, in one act. */
@ConfluenceComponent
@Path("/maps/{key}/pain-points/{id}/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewIssueResource {

    private static final Logger LOG = LoggerFactory.getLogger(NewIssueResource.class);
    private static final int LONGEST_NAME = 255;

    /** As long as Jira's own default allows. */
    private static final int LONGEST_DESCRIPTION = 32_767;

    private final Linking linking;
    private final Issues issues;
    private final Departments departments;
    private final SiteLimits limits;
    private final MapAddress address;
    private final CurrentReader reader;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public NewIssueResource(
            Linking linking,
            Issues issues,
            Departments departments,
            SiteLimits limits,
            MapAddress address,
            CurrentReader reader,
            Answers answers,
            Texts texts) {
        this.linking = linking;
        this.issues = issues;
        this.departments = departments;
        this.limits = limits;
        this.address = address;
        this.reader = reader;
        this.answers = answers;
        this.texts = texts;
    }

    /** What such an issue begins with, for the person to look over. */
    @GET
    @Path("/draft")
    @LicensedOnly
    public Response draft(@PathParam("key") String key, @PathParam("id") String id) {
        return answers.to(
                () -> {
                    Opened<JourneyMap> opened = linking.open(reader.viewer(), key, id);
                    IssueDraft draft =
                            IssueDraft.of(
                                    texts,
                                    departments.catalogue(),
                                    opened.document(),
                                    Linking.painPoint(opened.document(), id),
                                    address.of(opened.head()));
                    ObjectNode answer = Json.object();
                    answer.put("summary", draft.summary());
                    answer.put("description", draft.description());
                    answer.put("lang", draft.language().tag());
                    answer.put("dir", draft.language().direction().html());
                    answer.put("project", draft.project());
                    answer.put("issueType", draft.issueType());
                    return Json.ok(answer);
                });
    }

    /** Makes it: {@code {project, issueType, summary, description}}. */
    @POST
    @Path("/new")
    @LicensedOnly
    public Response create(
            @PathParam("key") String key, @PathParam("id") String id, InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    String project = text(request, "project", LONGEST_NAME, true);
                    String type = text(request, "issueType", LONGEST_NAME, true);
                    String summary = text(request, "summary", LONGEST_NAME, true);
                    String description = text(request, "description", LONGEST_DESCRIPTION, false);
                    Viewer viewer = reader.viewer();
                    Linking.requireRoom(
                            linking.open(viewer, key, id).document(), id, limits.current());
                    String typeId =
                            type(JiraRefused.require(issues.issueTypes(viewer, project)), type);
                    Answer<Optional<LiveIssue>> made =
                            issues.create(
                                    viewer,
                                    new NewIssue(project, typeId, summary, description, List.of()));
                    LiveIssue issue =
                            JiraRefused.require(made).orElseThrow(() -> JiraRefused.because(made));
                    return Json.answer(201, link(viewer, key, id, issue));
                });
    }

    /** From here on there is an issue, so that the answer has to name it whatever happens. */
    private ObjectNode link(Viewer viewer, String key, String id, LiveIssue issue) {
        ObjectNode answer = Json.object();
        answer.set("issue", IssueJson.issue(issue, LocalDate.now(ZoneId.systemDefault())));
        try {
            answer.put(
                    "revision",
                    linking.link(viewer, key, id, List.of(issue.id()), limits.current()));
            answer.put("linked", true);
        } catch (RuntimeException failure) {
            LOG.warn("Issue {} was created and not linked to {}", issue.id(), key, failure);
            answer.put("linked", false);
            answer.put("code", "not-linked");
            answer.put(
                    "message",
                    texts.text(reader.locale().language(), "rihla.rest.not-linked", issue.key()));
        }
        return answer;
    }

    /** People and catalogues know a type by its name. */
    private static String type(List<IssueType> types, String wanted) {
        return types.stream()
                .filter(
                        type ->
                                type.id().equals(wanted)
                                        || Folding.fold(type.name()).equals(Folding.fold(wanted)))
                .map(IssueType::id)
                .findFirst()
                .orElseThrow(() -> RestRefused.value("issueType"));
    }

    private static String text(JsonNode request, String field, int longest, boolean required) {
        JsonNode value = request.path(field);
        String text = value.isTextual() ? value.textValue().strip() : "";
        if (!value.isTextual() && !(value.isMissingNode() && !required)
                || text.length() > longest
                || required && text.isEmpty()) {
            throw RestRefused.value(field);
        }
        return text;
    }
}
