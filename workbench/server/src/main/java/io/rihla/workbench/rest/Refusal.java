package io.rihla.workbench.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The body with which the products refuse a REST call. */
final class Refusal {

    private Refusal() {}

    static Response response(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build();
    }
}
