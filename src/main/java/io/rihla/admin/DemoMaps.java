package io.rihla.admin;

import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.MapFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Maps that come with Rihla, so that one can look before one draws. */
public final class DemoMaps {

    /** Their names; the first is offered first. */
    public static final List<String> NAMES = List.of("online-shop", "phone-system", "clinic-visit");

    private DemoMaps() {}

    /** A demo map without a key, so that each copy gets its own; empty for any other name. */
    public static Optional<JourneyMap> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in =
                DemoMaps.class.getClassLoader().getResourceAsStream("demo/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no demo map " + name);
            }
            return Optional.of(MapFiles.read(in, MapLimits.DEFAULT).withKey(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
