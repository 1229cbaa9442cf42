package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.DepartmentsPage;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Department;
import io.rihla.tracking.Departments;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of departments: names for everybody, the rest for administrators. */
@ConfluenceComponent
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

    private final Departments departments;
    private final DepartmentsPage page;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public DepartmentsResource(
            Departments departments, DepartmentsPage page, CurrentReader reader, Answers answers) {
        this.departments = departments;
        this.page = page;
        this.reader = reader;
        this.answers = answers;
    }

    /** The departments in their order. */
    @GET
    @AnonymousSiteAccess
    public Response read() {
        return answers.to(
                () -> {
                    TextLocale locale = reader.locale();
                    return Json.ok(
                            Json.tree(
                                    reader.viewer().administrator()
                                            ? page.whole(locale)
                                            : page.names(locale)));
                });
    }

    /** Adds one: whole, or {@code {"named": "…"}} for a name that maps use already. */
    @POST
    @AdminOnly
    public Response add(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    String named = request.path("named").asText("");
                    Department added =
                            named.isBlank()
                                    ? departments.add(DepartmentJson.read("", request))
                                    : departments.addNamed(named, reader.locale().language());
                    return Json.answer(201, whole(added));
                });
    }

    /** Changes one: everything that is not given is empty. */
    @PUT
    @Path("/{id}")
    @AdminOnly
    public Response change(@PathParam("id") String id, InputStream body) {
        return answers.to(
                () ->
                        Json.ok(
                                whole(
                                        departments.change(
                                                DepartmentJson.read(id, Json.request(body))))));
    }

    /** Puts them in an order: {@code {"ids": ["d2", "d1"]}}. */
    @PUT
    @Path("/order")
    @AdminOnly
    public Response order(InputStream body) {
        return answers.to(
                () -> {
                    List<String> ids = new ArrayList<>();
                    Json.request(body).path("ids").forEach(id -> ids.add(id.asText()));
                    departments.order(ids);
                    return Response.noContent().build();
                });
    }

    /** Removes one, or archives it while maps name it. */
    @DELETE
    @Path("/{id}")
    @AdminOnly
    public Response remove(@PathParam("id") String id) {
        return answers.to(
                () -> {
                    ObjectNode answer = Json.object();
                    answer.put("outcome", departments.remove(id) ? "removed" : "archived");
                    return Json.ok(answer);
                });
    }

    private JsonNode whole(Department department) {
        return Json.tree(page.whole(department, reader.locale().language()));
    }
}
