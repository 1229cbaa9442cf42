package io.rihla.readings.csv;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/** A file of readings while it is being read, once and from its beginning to its end. */
final class CsvFile {

    private static final int BEGINNING = 1 << 16;

    private final Counting bytes;
    private final CsvReader reader;
    private final Shape shape;
    private int before;

    /**
     * @throws io.rihla.readings.BadReading if a column is missing without which no line can be read
     */
    CsvFile(InputStream file, ImportSettings settings) throws IOException {
        byte[] beginning = file.readNBytes(BEGINNING);
        Encoding encoding = settings.encoding().orElseGet(() -> Encoding.of(beginning));
        byte[] text =
                Arrays.copyOfRange(beginning, encoding.markLength(beginning), beginning.length);
        Recognition recognition =
                new Recognition(settings, encoding, text, beginning.length < BEGINNING);
        shape = recognition.shape();
        before = recognition.before();
        bytes = new Counting(new SequenceInputStream(new ByteArrayInputStream(text), file));
        reader =
                new CsvReader(
                        new InputStreamReader(bytes, encoding.charset()), shape.separator().sign());
    }

    Shape shape() {
        return shape;
    }

    /** About how many bytes have been read: a few more than those of the records so far. */
    long bytes() {
        return bytes.count;
    }

    /** The next line with a reading, or with what should be one. */
    Optional<CsvRecord> next() throws IOException {
        while (true) {
            Optional<CsvRecord> next = reader.next();
            if (next.isEmpty() || (!next.get().blank() && before-- <= 0)) {
                return next;
            }
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
