package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.storage.StorageException;
import io.rihla.workbench.confluence.storage.StorageParser;
import java.util.Optional;

/** Reads what a caller says about a page. */
final class PageBody {

    private PageBody() {}

    static void requireType(JsonNode body) {
        if (!body.path("type").asText().equals("page")) {
            throw WikiException.invalid("The workbench has pages only, not " + body.path("type"));
        }
    }

    /** The storage format, proved to be well-formed; empty when the caller gives none. */
    static Optional<String> storage(JsonNode body) {
        JsonNode value = body.path("body").path("storage").path("value");
        if (!value.isTextual()) {
            return Optional.empty();
        }
        try {
            StorageParser.parse(value.asText());
        } catch (StorageException e) {
            throw WikiException.invalid(e.getMessage());
        }
        return Optional.of(value.asText());
    }

    /** The last of the ancestors is the parent. */
    static Optional<Long> parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        return ancestors.isEmpty()
                ? Optional.empty()
                : Optional.of(ancestors.get(ancestors.size() - 1).path("id").asLong());
    }
}
