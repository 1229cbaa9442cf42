package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.journey.Persona;
import io.rihla.journey.format.PersonaFiles;
import io.rihla.persona.EvidenceFile;
import io.rihla.persona.EvidenceLife;
import io.rihla.persona.Footing;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a persona stands on, for scripts and for spreadsheets. */
@ConfluenceComponent
@Path("/personas/{key}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class PersonaEvidenceResource {

    private final PersonaService personas;
    private final EvidenceLife life;
    private final Texts texts;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public PersonaEvidenceResource(
            PersonaService personas,
            EvidenceLife life,
            Texts texts,
            CurrentReader reader,
            Answers answers) {
        this.personas = personas;
        this.life = life;
        this.texts = texts;
        this.reader = reader;
        this.answers = answers.ofPersonas();
    }

    /** The evidence in its order, and what it comes to today. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    Opened<Persona> opened = personas.open(reader.viewer(), key);
                    Persona persona = opened.document();
                    LocalDate today = LocalDate.now(ZoneOffset.UTC);
                    Footing footing = Footing.of(persona.evidence(), today, life.months());
                    ObjectNode answer = Json.object();
                    answer.put("persona", key);
                    answer.put("revision", opened.revision());
                    answer.put("count", footing.count());
                    answer.put("newest", footing.newest().map(LocalDate::toString).orElse(""));
                    answer.put("grade", EnumIds.id(footing.grade()));
                    ArrayNode list = answer.putArray("evidence");
                    for (Evidence each : persona.evidence()) {
                        list.add(
                                Json.own(
                                        PersonaFiles.write(
                                                persona, ElementRef.evidence(each.id()))));
                    }
                    return Json.ok(answer);
                });
    }

    /** The same as a file for spreadsheets, in the caller's language. */
    @GET
    @Path("/csv")
    @AnonymousSiteAccess
    @Produces("text/csv")
    public Response csv(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    Persona persona = personas.open(reader.viewer(), key).document();
                    Language language = reader.locale().language();
                    return Response.ok(
                                    EvidenceFile.csv(persona, text -> texts.text(language, text)))
                            .type("text/csv;charset=UTF-8")
                            .header(
                                    "Content-Disposition",
                                    "attachment; filename=\"" + key + "-evidence.csv\"")
                            .header("X-Content-Type-Options", "nosniff")
                            .header("Cache-Control", "no-store")
                            .build();
                });
    }
}
