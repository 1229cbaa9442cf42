package io.rihla.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file with a JSON object on each line, read one line at a time. However long a line is, no more
 * of it is held than a line may have.
 */
final class JsonLines {

    /** More than a KPI with all its texts has. */
    static final int MOST_BYTES = 200_000;

    private static final int MAX_DEPTH = 5;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxStringLength(MOST_BYTES)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final InputStream in;
    private byte[] line = new byte[1024];
    private long number;

    /**
     * @param in read to its end and not closed
     */
    JsonLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line that was read last, counted from 1. */
    long number() {
        return number;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws MapFormatException if that line is no object; the next one can be read all the same
     */
    Optional<JsonNode> next() throws IOException {
        while (true) {
            int length = readLine();
            if (length < 0) {
                return Optional.empty();
            }
            number++;
            if (length > MOST_BYTES) {
                throw new MapFormatException(
                        FormatError.TOO_LARGE, "", Integer.toString(MOST_BYTES));
            }
            String text = text(length);
            if (!text.isBlank()) {
                return Optional.of(object(text));
            }
        }
    }

    /** How many bytes the line has that is read now; -1 where there is none. */
    private int readLine() throws IOException {
        int length = 0;
        int next = in.read();
        if (next < 0) {
            return -1;
        }
        while (next >= 0 && next != '\n') {
            if (length < MOST_BYTES) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, Math.min(MOST_BYTES, 2 * length));
                }
                line[length] = (byte) next;
            }
            length = Math.min(MOST_BYTES + 1, length + 1);
            next = in.read();
        }
        return length;
    }

    private String text(int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new MapFormatException(FormatError.NOT_JSON, "");
        }
    }

    private static JsonNode object(String text) {
        try {
            JsonNode read = MAPPER.readTree(text);
            if (read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException broken) {
            throw new MapFormatException(FormatError.NOT_JSON, "");
        }
        throw new MapFormatException(FormatError.WRONG_TYPE, "", "object");
    }
}
