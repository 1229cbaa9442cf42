package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.notices.Mailing;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Watching;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether the person who asks watches a map. */
@ConfluenceComponent
@Path("/maps/{key}/watch")
@Produces(MediaType.APPLICATION_JSON)
public class WatchResource {

    private final Watching watching;
    private final NoticeList notices;
    private final Mailing mailing;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public WatchResource(
            Watching watching,
            NoticeList notices,
            Mailing mailing,
            CurrentReader reader,
            Answers answers) {
        this.watching = watching;
        this.notices = notices;
        this.mailing = mailing;
        this.reader = reader;
        this.answers = answers;
    }

    @GET
    @LicensedOnly
    public Response read(@PathParam("key") String key) {
        return answers.to(() -> answer(watching.watches(reader.viewer(), key)));
    }

    /** Begins to watch. */
    @PUT
    @LicensedOnly
    public Response watch(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    watching.watch(reader.viewer(), key);
                    return answer(true);
                });
    }

    /** Stops watching. */
    @DELETE
    @LicensedOnly
    public Response stop(@PathParam("key") String key) {
        return answers.to(
                () -> {
                    watching.stop(reader.viewer(), key);
                    return answer(false);
                });
    }

    private Response answer(boolean watches) {
        ObjectNode answer = Json.object();
        answer.put("watching", watches);
        answer.put("mail", mailing.works());
        answer.put("unread", notices.unread(reader.viewer()));
        return Json.ok(answer);
    }
}
