package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Element;
import io.rihla.journey.Field;
import io.rihla.journey.format.ObjectReader;

/** Keeps what the model has no place for. */
final class OjfExtra {

    private static final String FIELD = "ojf";

    private OjfExtra() {}

    /** The element with everything that nobody has taken out of its object. */
    static Element keep(Element element, ObjectReader in) {
        return with(element, in.rest());
    }

    /** The element with this JSON beside it. */
    static Element keep(Element element, JsonNode rest) {
        return with(element, rest.toString());
    }

    private static Element with(Element element, String rest) {
        return rest.isEmpty() ? element : element.with(Field.EXTRA, wrap(rest));
    }

    static String ofMap(String root, String metadata) {
        if (metadata.isEmpty()) {
            return root.isEmpty() ? "" : wrap(root);
        }
        String head = "{\"metadata\":" + metadata + (root.isEmpty() ? "" : ",");
        return wrap(root.isEmpty() ? head + "}" : head + root.substring(1));
    }

    private static String wrap(String json) {
        return "{\"" + FIELD + "\":" + json + "}";
    }
}
