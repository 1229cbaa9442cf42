package io.rihla.workbench.sal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The four kinds of values that settings may have, as one text with a letter for the kind. */
final class SettingValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingValues() {}

    /**
     * @throws IllegalArgumentException for another kind of value
     */
    static String write(Object value) {
        try {
            if (value instanceof String text) {
                return "s" + text;
            }
            if (value instanceof Properties properties) {
                return "p" + JSON.writeValueAsString(properties);
            }
            if (value instanceof List<?> list) {
                return "l" + JSON.writeValueAsString(list);
            }
            if (value instanceof Map<?, ?> map) {
                return "m" + JSON.writeValueAsString(map);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException(
                "A setting is a String, a List, a Map or Properties, not " + value.getClass());
    }

    static Object read(String written) {
        String text = written.substring(1);
        try {
            return switch (written.charAt(0)) {
                case 'p' -> JSON.readValue(text, Properties.class);
                case 'l' -> JSON.readValue(text, ArrayList.class);
                case 'm' -> JSON.readValue(text, HashMap.class);
                default -> text;
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Damaged setting", e);
        }
    }
}
