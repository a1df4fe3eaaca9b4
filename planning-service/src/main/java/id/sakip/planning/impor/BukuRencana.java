package id.sakip.planning.impor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.impor.domain.PenulisBuku;
import id.sakip.platform.problem.ProblemException;

/** Workbooks as answers. */
@Singleton
class BukuRencana {

    static final String TIPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Set<String> CONTOH = Set.of("arjasa-2023");
    private static final ZoneId JEMBER = ZoneId.of("Asia/Jakarta");
    /** Length of a Renstra, with its baseline. */
    private static final int TAHUN_SEPERIODE = 6;

    private final Clock jam;

    BukuRencana(Clock jam) {
        this.jam = jam;
    }

    /** The template: headings and instructions. */
    Response kosong() {
        return lampiran(tulis(Map.of()), "rencana-templat");
    }

    /** @throws ProblemException 404 when there is no such example */
    Response contoh(String nama) {
        if (!CONTOH.contains(nama)) {
            throw ProblemException.notFound(
                    "CONTOH_TIDAK_ADA", nama.length() > 60 ? "" : nama, String.join(", ", CONTOH));
        }
        try (InputStream isi = BukuRencana.class.getResourceAsStream("/contoh/" + nama + "/rencana.json")) {
            return lampiran(tulis(PohonJson.baca(isi.readAllBytes())), "rencana-contoh-" + nama);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples are part of the program", e);
        }
    }

    byte[] tulis(JsonNode bundel) {
        Map<String, Object> pohon = new LinkedHashMap<>();
        ((ObjectNode) bundel).properties().forEach(e -> pohon.put(e.getKey(), PohonJson.dari(e.getValue())));
        return tulis(pohon);
    }

    private byte[] tulis(Map<String, ?> bundel) {
        int kini = Year.now(jam.withZone(JEMBER)).getValue();
        List<Integer> tahun =
                IntStream.range(kini, kini + TAHUN_SEPERIODE).boxed().toList();
        return PenulisXlsx.tulis(PenulisBuku.tulis(bundel, tahun));
    }

    Response lampiran(byte[] buku, String nama) {
        return Response.ok(buku, TIPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nama + ".xlsx\"")
                .build();
    }
}
