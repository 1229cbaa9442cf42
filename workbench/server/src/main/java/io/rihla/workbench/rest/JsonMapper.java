package io.rihla.workbench.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Gives the JSON provider the host's mapper. */
final class JsonMapper implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper;

    JsonMapper(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
