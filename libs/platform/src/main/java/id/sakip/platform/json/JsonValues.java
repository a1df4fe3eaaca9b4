package id.sakip.platform.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.sakip.platform.problem.ProblemException;

/** The values of an array, or of a text with one value after the other, each bounded while it is read. */
final class JsonValues implements AutoCloseable {

    private final ValueBounds most;
    private final Bytes bytes;
    private final Tokens parser;
    private final ObjectReader reader;
    private boolean begun;
    private boolean array;

    JsonValues(ObjectMapper mapper, InputStream body, ValueBounds most) {
        this.most = most;
        this.bytes = new Bytes(body, most.bytes());
        // What follows a value is the next one here, and what follows the last is looked at below.
        this.reader = mapper.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            this.parser = new Tokens(mapper.createParser(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next value, or null behind the last.
     *
     * @throws ProblemException 400 {@code JSON_RUSAK} where the text stops being JSON, {@code JSON_TERLALU_BESAR} for a value above
     *     the bounds
     */
    JsonNode next() {
        bytes.left = most.bytes();
        parser.left = most.tokens();
        try {
            JsonToken token = parser.nextToken();
            if (!begun) {
                begun = true;
                array = token == JsonToken.START_ARRAY;
                token = array ? parser.nextToken() : token;
            }
            if (token == null) {
                return null;
            }
            if (array && token == JsonToken.END_ARRAY) {
                requireEnd();
                return null;
            }
            return reader.readValue(parser);
        } catch (AboveBoundsException e) {
            throw ProblemException.of(
                    400,
                    "JSON_TERLALU_BESAR",
                    parser.currentLocation().getLineNr(),
                    parser.currentLocation().getColumnNr(),
                    most.tokens(),
                    most.bytes());
        } catch (JsonProcessingException e) {
            throw StrictJson.broken(e);
        } catch (CharConversionException | NumberFormatException e) {
            // Jackson lets the exponent of 1e99999999999 through to BigDecimal, which gives it up.
            throw ProblemException.of(400, "JSON_RUSAK", "?", "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows behind the array would be lost without a word. */
    private void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more behind the array", parser.currentTokenLocation());
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class AboveBoundsException extends IOException {}

    /** Counts what one value takes of the text: also a single text or number is never larger. */
    private static final class Bytes extends FilterInputStream {

        private int left;

        private Bytes(InputStream in, int left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int many = super.read(buffer, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int many) throws IOException {
            left -= many;
            if (left < 0) {
                throw new AboveBoundsException();
            }
        }
    }

    /** Counts the tokens of one value: in memory each is many times as large as in the text. */
    private static final class Tokens extends JsonParserDelegate {

        private int left;

        private Tokens(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (--left < 0) {
                throw new AboveBoundsException();
            }
            return super.nextToken();
        }
    }
}
