package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.view.CurrentReader;
import io.rihla.view.NoticeViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The notices of the person who asks. */
@ConfluenceComponent
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private static final int MOST = 100;

    private final NoticeList notices;
    private final NoticeViews views;
    private final NoticeAddresses addresses;
    private final Mailing mailing;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public NoticesResource(
            NoticeList notices,
            NoticeViews views,
            NoticeAddresses addresses,
            Mailing mailing,
            CurrentReader reader,
            Answers answers) {
        this.notices = notices;
        this.views = views;
        this.addresses = addresses;
        this.mailing = mailing;
        this.reader = reader;
        this.answers = answers;
    }

    /** The newest ones, or those before another one. */
    @GET
    @LicensedOnly
    public Response list(
            @QueryParam("before") @DefaultValue("0") long before,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return answers.to(
                () -> {
                    Viewer viewer = reader.viewer();
                    NoticeList.Stretch stretch =
                            notices.read(
                                    viewer,
                                    before <= 0 ? Long.MAX_VALUE : before,
                                    Math.max(1, Math.min(MOST, limit)));
                    ObjectNode answer = Json.object();
                    answer.set(
                            "notices",
                            Json.tree(
                                    views.of(
                                            viewer,
                                            reader.locale(),
                                            stretch.notices(),
                                            stretch.preferences().readUpTo(),
                                            addresses.full())));
                    answer.put("next", stretch.next());
                    answer.put("unread", notices.unread(viewer));
                    answer.put("watchEdited", stretch.preferences().watchEdited());
                    answer.put("mail", mailing.works());
                    return Json.ok(answer);
                });
    }

    /** Everything up to a notice counts as read: {@code {"upTo": 17}}. */
    @POST
    @Path("/read")
    @LicensedOnly
    public Response read(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode upTo = Json.request(body).path("upTo");
                    if (!upTo.canConvertToLong() || upTo.asLong() < 0) {
                        throw RestRefused.value("upTo");
                    }
                    notices.readUpTo(reader.viewer(), upTo.asLong());
                    return Response.noContent().build();
                });
    }

    /** Whether the person watches each map that they edit: {@code {"watchEdited": true}}. */
    @PUT
    @Path("/settings")
    @LicensedOnly
    public Response set(InputStream body) {
        return answers.to(
                () -> {
                    JsonNode wanted = Json.request(body).path("watchEdited");
                    if (!wanted.isBoolean()) {
                        throw RestRefused.value("watchEdited");
                    }
                    notices.watchEdited(reader.viewer(), wanted.booleanValue());
                    return Response.noContent().build();
                });
    }
}
