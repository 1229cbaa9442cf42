package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.ElementKind;

/** Who reads the JSON. */
enum Form {
    /** People's files: what is deleted is not in it, and unknown fields stand among the others. */
    PUBLIC,
    /** As people's files, and besides the links to issues, for the same site to read again. */
    ARCHIVE,
    /** As an archive, of another site: its issues are not known here, its personas came along. */
    MOVED,
    /** Our own log and checkpoints: the deleted is in it, and unknown fields stand in an object. */
    INTERNAL;

    /** Whether elements of a kind make no sense to who reads and are passed over. */
    boolean leavesBehind(ElementKind kind) {
        return switch (this) {
            case PUBLIC -> MapFormat.isOfSite(kind);
            case MOVED -> kind == ElementKind.ISSUE_LINK;
            case ARCHIVE, INTERNAL -> false;
        };
    }

    /** What has no place in the model. To be called when all known fields have been taken. */
    String extra(ObjectReader in) {
        if (this != INTERNAL) {
            return in.rest();
        }
        return in.take("extra").map(JsonNode::toString).orElse("");
    }
}
