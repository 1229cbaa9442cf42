package io.rihla.readings.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;

/** A file as far as there is room and time for it, so that nobody holds a turn for ever. */
final class Bounded extends FilterInputStream {

    private final Clock clock;
    private final Instant end;
    private long left;

    Bounded(InputStream file, long mostBytes, Clock clock, Instant end) {
        super(file);
        this.clock = clock;
        this.end = end;
        left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new ImportCut(false);
        }
        int read = super.read(into, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new ImportCut(true);
        }
        return read;
    }
}
