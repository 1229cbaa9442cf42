package io.rihla.workbench.jira.search.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.jira.permission.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * One request.
 *
 * @param path the parts of the address that the route left open
 */
record Call(HttpServletRequest request, MatchResult path, Viewer viewer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    long id() {
        return Long.parseLong(path.group(1));
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    /** The address's parameters as if they had been sent as an object. */
    ObjectNode parameters() {
        ObjectNode all = JSON.createObjectNode();
        request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
        return all;
    }

    /**
     * @param known the properties that may be there, as the product refuses all others
     * @throws JiraException when it is no object of these, or larger than that many bytes
     */
    JsonNode body(int largest, Set<String> known) throws IOException {
        JsonNode body = object(largest);
        body.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw JiraException.invalid(
                                        "Unrecognized field \""
                                                + name
                                                + "\", not marked as ignorable");
                            }
                        });
        return body;
    }

    private JsonNode object(int largest) throws IOException {
        InputStream sent = request.getInputStream();
        byte[] bytes = sent.readNBytes(largest + 1);
        if (bytes.length > largest) {
            // Who is cut off while still sending never reads the answer.
            sent.transferTo(OutputStream.nullOutputStream());
            throw JiraException.invalid("The request is larger than " + largest + " bytes.");
        }
        try {
            JsonNode body = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (body == null || !body.isObject()) {
                throw JiraException.invalid("Invalid request payload. Refer to the REST API.");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw JiraException.invalid(e.getOriginalMessage());
        }
    }
}
