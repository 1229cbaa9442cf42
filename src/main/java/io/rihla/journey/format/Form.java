package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;

/** Who reads the JSON. */
enum Form {
    /** People's files: what is deleted is not in it, and unknown fields stand among the others. */
    PUBLIC,
    /** As people's files, and besides the links to issues, for the same site to read again. */
    ARCHIVE,
    /** Our own log and checkpoints: the deleted is in it, and unknown fields stand in an object. */
    INTERNAL;

    /** What has no place in the model. To be called when all known fields have been taken. */
    String extra(ObjectReader in) {
        if (this != INTERNAL) {
            return in.rest();
        }
        return in.take("extra").map(JsonNode::toString).orElse("");
    }
}
