package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.readings.csv.ImportCut;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportRun;
import io.rihla.readings.csv.ReadingImports;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Files of readings: begun, given the file, gone on with, watched. */
@ConfluenceComponent
@Path("/readings/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingImportsResource {

    private final ReadingImports imports;
    private final CurrentReader reader;
    private final ReadingAnswers answers;

    @Inject
    public ReadingImportsResource(
            ReadingImports imports, CurrentReader reader, ReadingAnswers answers) {
        this.imports = imports;
        this.reader = reader;
        this.answers = answers;
    }

    /** Begins one, with how the file is to be read. */
    @POST
    @LicensedOnly
    public Response begin(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.request(body);
                    return Json.answer(
                            201,
                            json(
                                    imports.begin(
                                            reader.viewer(),
                                            request.path("map").asText(""),
                                            ReadingJson.settings(request))));
                });
    }

    /** How far it has come. */
    @GET
    @Path("/{id}")
    @LicensedOnly
    public Response progress(@PathParam("id") long id) {
        return answers.to(() -> Json.ok(json(imports.job(reader.viewer(), id))));
    }

    /** The file; again to go on where it broke off; as a trial to see what would come of it. */
    @PUT
    @Path("/{id}")
    @LicensedOnly
    @Consumes("text/csv")
    public Response file(
            @PathParam("id") long id, @QueryParam("trial") boolean trial, InputStream file) {
        return answers.to(
                () -> {
                    ImportRun run = run(id, trial, file);
                    ObjectNode answer = json(run.job());
                    answer.put("trial", run.trial());
                    answer.set("shape", ReadingJson.shape(run.shape()));
                    return Json.ok(answer);
                });
    }

    private ImportRun run(long id, boolean trial, InputStream file) {
        try {
            return imports.run(reader.viewer(), id, file, trial);
        } catch (ImportCut cut) {
            throw cut.large()
                    ? new RestRefused(413, "too-large", "", ReadingImports.MOST_BYTES / 1_000_000)
                    : new RestRefused(
                            503, "import-too-long", "", ReadingImports.LONGEST.toMinutes());
        } catch (IOException brokenOff) {
            throw RestRefused.malformed();
        }
    }

    private ObjectNode json(ImportJob job) {
        ObjectNode json = ReadingJson.job(job);
        answers.problems(json.putArray("problems"), job.progress().problems());
        return json;
    }
}
