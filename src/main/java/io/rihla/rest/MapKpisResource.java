package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the KPIs of one map say. */
@ConfluenceComponent
@Path("/maps/{key}/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MapKpisResource {

    private final Measures measures;
    private final MeasureLines lines;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public MapKpisResource(
            Measures measures, MeasureLines lines, CurrentReader reader, Answers answers) {
        this.measures = measures;
        this.lines = lines;
        this.reader = reader;
        this.answers = answers;
    }

    /** The figures of the last periods, or of those that some days lie in. */
    @GET
    @AnonymousSiteAccess
    public Response figures(
            @PathParam("key") String key,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return answers.to(
                () -> {
                    Optional<LocalDate> first = day(from, "from");
                    Timeframe time =
                            new Timeframe(
                                    Optional.empty(),
                                    first.isPresent() ? Timeframe.MOST : Timeframe.USUAL,
                                    first,
                                    day(to, "to"));
                    MapMeasures found = measures.of(reader.viewer(), key, time);
                    ObjectNode answer = lines.whole(found);
                    answer.put("asOf", found.asOf().toString());
                    answer.set(
                            "kpis",
                            lines.definitions(
                                    List.of(found), List.of(answer), reader.locale().language()));
                    return Json.ok(answer);
                });
    }

    private static Optional<LocalDate> day(String given, String field) {
        try {
            Optional<LocalDate> day =
                    given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
            if (day.filter(date -> date.getYear() < 1 || date.getYear() > 9999).isPresent()) {
                throw RestRefused.value(field);
            }
            return day;
        } catch (DateTimeException notADay) {
            throw RestRefused.value(field);
        }
    }
}
