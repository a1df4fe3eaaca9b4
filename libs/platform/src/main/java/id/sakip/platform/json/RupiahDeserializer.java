package id.sakip.platform.json;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import id.sakip.contracts.Rupiah;

/** Money is a JSON number; text is refused, because Indonesian and dotted numbers cannot be told apart safely. */
final class RupiahDeserializer extends StdDeserializer<Rupiah> {

    private final int mostDigits;

    /** @param mostDigits before the decimal point */
    RupiahDeserializer(int mostDigits) {
        super(Rupiah.class);
        this.mostDigits = mostDigits;
    }

    @Override
    public Rupiah deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            return (Rupiah) context.handleUnexpectedToken(Rupiah.class, parser);
        }
        BigDecimal angka = parser.getDecimalValue();
        if (angka.precision() - (long) angka.scale() > mostDigits) {
            return (Rupiah) context.handleWeirdNumberValue(
                    Rupiah.class, angka, "more than %d digits before the decimal point", mostDigits);
        }
        try {
            return new Rupiah(angka);
        } catch (IllegalArgumentException e) {
            return (Rupiah) context.handleWeirdNumberValue(Rupiah.class, angka, "%s", e.getMessage());
        }
    }
}
