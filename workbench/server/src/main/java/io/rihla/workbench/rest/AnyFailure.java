package io.rihla.workbench.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers for exceptions that the plugin's own mappers left; details go to the log alone. */
final class AnyFailure implements ExceptionMapper<Throwable> {

    private static final Logger log = LoggerFactory.getLogger(AnyFailure.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException expected) {
            Response response = expected.getResponse();
            return response.hasEntity() || response.getStatus() < 400
                    ? response
                    : Response.fromResponse(response)
                            .type("application/json")
                            .entity(
                                    Refusal.response(response.getStatus(), message(expected))
                                            .getEntity())
                            .build();
        }
        log.error("A REST resource failed", failure);
        return Refusal.response(500, "Internal server error");
    }

    private static String message(WebApplicationException expected) {
        return expected.getMessage() == null ? "" : expected.getMessage();
    }
}
