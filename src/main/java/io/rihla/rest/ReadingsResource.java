package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.readings.BadReading;
import io.rihla.readings.NewReading;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.Readings;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.StoredReading;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was measured, for those who may edit a map. */
@ConfluenceComponent
@Path("/readings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingsResource {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    private final Readings readings;
    private final CurrentReader reader;
    private final ReadingAnswers answers;

    @Inject
    public ReadingsResource(Readings readings, CurrentReader reader, ReadingAnswers answers) {
        this.readings = readings;
        this.reader = reader;
        this.answers = answers;
    }

    /** Single readings of a use, newest first. */
    @GET
    @LicensedOnly
    public Response list(
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("use") @DefaultValue("") String use,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        return answers.to(
                () -> {
                    if (limit < 1) {
                        throw RestRefused.value("limit");
                    }
                    if (limit > ReadingQuery.MOST) {
                        throw RestRefused.tooManyAtOnce("limit", ReadingQuery.MOST);
                    }
                    List<StoredReading> found =
                            readings.read(
                                    reader.viewer(),
                                    map,
                                    use,
                                    new ReadingQuery(
                                            instant(from, "from"),
                                            instant(until, "until"),
                                            place(after),
                                            limit + 1));
                    ObjectNode answer = Json.object();
                    ArrayNode list = answer.putArray("readings");
                    found.stream().limit(limit).map(ReadingJson::stored).forEach(list::add);
                    answer.put("more", found.size() > limit);
                    return Json.ok(answer);
                });
    }

    /**
     * Keeps readings, all or none: {@code {map, scale, zone, readings: [{use, id, at, value}]}}.
     */
    @POST
    @LicensedOnly
    public Response take(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode request = Json.exactRequest(body);
                    String map = request.path("map").asText("");
                    readings.requireEditor(reader.viewer(), map);
                    List<NewReading> taken = readings(request);
                    return Json.ok(
                            ReadingJson.kept(
                                    readings.take(
                                            reader.viewer(),
                                            map,
                                            ReadingJson.scale(request),
                                            taken)));
                });
    }

    /** Takes a reading away. */
    @DELETE
    @LicensedOnly
    public Response remove(
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("use") @DefaultValue("") String use,
            @QueryParam("id") @DefaultValue("") String id) {
        return answers.to(
                () -> {
                    if (!readings.remove(reader.viewer(), map, use, id)) {
                        throw new RestRefused(404, "no-reading", "id");
                    }
                    return Response.noContent().build();
                });
    }

    private static List<NewReading> readings(JsonNode request) {
        JsonNode list = request.path("readings");
        if (!list.isArray() || list.isEmpty()) {
            throw RestRefused.value("readings");
        }
        if (list.size() > Readings.MOST_AT_ONCE) {
            throw RestRefused.tooManyAtOnce("readings", Readings.MOST_AT_ONCE);
        }
        ZoneId zone = ReadingJson.zone(request);
        List<NewReading> read = new ArrayList<>();
        List<ReadingProblem> problems = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                read.add(ReadingJson.reading(list.get(i), zone));
            } catch (BadReading bad) {
                problems.add(bad.at(i + 1L));
            }
        }
        if (!problems.isEmpty()) {
            throw new ReadingsRefused(problems);
        }
        return read;
    }

    private static Optional<Instant> instant(String given, String field) {
        try {
            // What does not fit into milliseconds cannot be asked for.
            return given.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(Instant.parse(given).toEpochMilli()));
        } catch (DateTimeException | ArithmeticException none) {
            throw RestRefused.value(field);
        }
    }

    private static Optional<ReadingQuery.Place> place(String given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(given);
        if (!place.matches()) {
            throw RestRefused.value("after");
        }
        return Optional.of(
                new ReadingQuery.Place(
                        Instant.ofEpochMilli(Long.parseLong(place.group(1))),
                        Long.parseLong(place.group(2))));
    }
}
