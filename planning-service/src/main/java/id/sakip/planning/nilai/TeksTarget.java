package id.sakip.planning.nilai;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.planning.nilai.domain.BagianNilai;
import id.sakip.planning.nilai.domain.Cacat;
import id.sakip.platform.json.RefusedValueException;

/**
 * Reads a target into the text that {@code PenguraiNilai} reads. A client may write it as text, which is taken over as it
 * is; as a JSON number, which is exact and has no thousands signs to be told apart; or in its parts ({@link
 * TargetBerbagian}), every fault of which is reported at its part.
 *
 * <p>For a field: {@code @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class)}; for the
 * values of a map: {@code contentUsing} and {@code additionalProperties}.
 */
public final class TeksTarget extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    public TeksTarget() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bilangan(parser);
            case START_OBJECT -> bagian(parser, context.readValue(parser, TargetBerbagian.class));
            default -> (String) context.handleUnexpectedToken(String.class, parser);
        };
    }

    private static String bilangan(JsonParser parser) throws IOException {
        try {
            return PenguraiNilai.tulis(parser.getDecimalValue());
        } catch (IllegalArgumentException e) {
            throw new RefusedValueException(parser, "DI_LUAR_RENTANG", List.of());
        }
    }

    private static String bagian(JsonParser parser, TargetBerbagian tertulis) throws RefusedValueException {
        BagianNilai bagian = tertulis.bagian();
        List<Cacat> cacat = bagian.cacat();
        if (cacat.isEmpty()) {
            return bagian.tulis();
        }
        // One at a time: the strict reader takes the part out and asks again for the others.
        Cacat pertama = cacat.getFirst();
        throw new RefusedValueException(parser, pertama.kode(), pertama.args()).at(tertulis, pertama.medan());
    }
}
