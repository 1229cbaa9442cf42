package io.rihla.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps the values themselves and writes their numbers: for tests that look at no JSON. */
public final class ObjectCodec implements MapCodec {

    private final Map<String, Object> values = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    @Override
    public String write(JourneyMap map) {
        return put(map);
    }

    @Override
    public String write(MapEdit edit) {
        return put(edit);
    }

    @Override
    public String write(Before before) {
        return put(before);
    }

    @Override
    public JourneyMap readMap(String written) {
        return (JourneyMap) values.get(written);
    }

    @Override
    public MapEdit readEdit(String written) {
        return (MapEdit) values.get(written);
    }

    @Override
    public Before readBefore(String written) {
        return (Before) values.get(written);
    }

    private String put(Object value) {
        String written = "value " + last.incrementAndGet();
        values.put(written, value);
        return written;
    }
}
