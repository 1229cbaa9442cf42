package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.BridgeSettings;
import io.rihla.tracking.Staff;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request that names the reader account by user name, and the resolutions that count as
 * cancelled: {@code {"reader": "…", "cancelled": ["…"]}}. An empty name names nobody.
 */
public final class BridgeSettingsChange {

    private final Optional<String> reader;
    private final List<String> cancelled;

    private BridgeSettingsChange(Optional<String> reader, List<String> cancelled) {
        this.reader = reader;
        this.cancelled = List.copyOf(cancelled);
    }

    /**
     * Reads the request.
     *
     * @throws RestRefused if it is malformed, or names somebody whom the product does not know
     */
    public static BridgeSettingsChange read(InputStream body, Staff staff) {
        JsonNode request = Json.request(body);
        String name = request.path("reader").asText("").strip();
        Optional<String> reader = name.isEmpty() ? Optional.empty() : staff.userKey(name);
        if (reader.isEmpty() && !name.isEmpty()) {
            throw new RestRefused(400, "no-user", "reader", name);
        }
        List<String> cancelled = new ArrayList<>();
        request.path("cancelled").forEach(entry -> cancelled.add(entry.asText("")));
        return new BridgeSettingsChange(reader, cancelled);
    }

    /**
     * Sets all of it or nothing.
     *
     * @throws RestRefused if the names of the resolutions do not fit
     */
    public void applyTo(BridgeSettings settings) {
        try {
            settings.setCancelledResolutions(cancelled);
        } catch (IllegalArgumentException unfit) {
            throw RestRefused.value("cancelled");
        }
        settings.setReader(reader);
    }
}
