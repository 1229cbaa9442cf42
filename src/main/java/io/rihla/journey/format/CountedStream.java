package io.rihla.journey.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to be read further than a limit. */
final class CountedStream extends FilterInputStream {

    private final int limit;
    private long count;

    CountedStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw new MapFormatException(FormatError.TOO_LARGE, "", Integer.toString(limit));
        }
    }
}
