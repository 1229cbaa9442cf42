package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.EnumIds;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;

/** A segment of the catalogue as a line. */
final class SegmentLine {

    private SegmentLine() {}

    static ObjectNode write(Segment segment) {
        ObjectNode line = Values.object();
        line.put("id", segment.id());
        line.set("name", Values.json(segment.name()));
        line.put("basis", EnumIds.id(segment.basis()));
        line.set("description", Values.json(segment.description()));
        line.put("creator", segment.creator());
        line.put("archived", segment.archived());
        return line;
    }

    static Segment read(JsonNode json) {
        Values line = new Values(json);
        return new Segment(
                line.needed("id"),
                line.texts("name"),
                line.choice("basis", SegmentBasis.class),
                line.texts("description"),
                line.text("creator"),
                line.flag("archived"));
    }
}
