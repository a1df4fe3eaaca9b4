package id.sakip.realization.indikator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.problem.Messages;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.kiriman.HasilKiriman;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Lets the survey bring the realisasi of its indicator, by the same way and with the same checks as any sender. */
@ApplicationScoped
public class UmpanIndikator {

    private static final Logger LOG = Logger.getLogger(UmpanIndikator.class);

    private final PenerimaKiriman penerima;
    private final RagamIndikator ragam;
    private final IndikatorRepository repository;

    UmpanIndikator(PenerimaKiriman penerima, RagamIndikator ragam, IndikatorRepository repository) {
        this.penerima = penerima;
        this.ragam = ragam;
        this.repository = repository;
    }

    /**
     * A value in force.
     *
     * @param teks as it is shown
     * @param penjelasan what people say about it, null when nothing
     * @param diumpan it was brought by {@link #tulis}, not by a person or a machine
     * @param versi version of the unit and year that brought it
     */
    public record Sekarang(
            NilaiRealisasi nilai, String teks, RealisasiUnit.Penjelasan penjelasan, boolean diumpan, long versi) {}

    /**
     * A value to bring.
     *
     * @param penjelasan what people said about the value before it, which outlasts it; null when nothing
     */
    public record Isian(
            KunciIndikator kunci,
            NilaiRealisasi nilai,
            String sumber,
            LocalDate perTanggal,
            RealisasiUnit.Penjelasan penjelasan) {}

    /** The values in force under these keys. */
    public Map<KunciIndikator, Sekarang> sekarang(Collection<KunciIndikator> kunci) {
        return repository.sekarang(kunci);
    }

    /**
     * Writes these values in the running transaction. One that may not be written, because its quarter is closed, is left
     * as it is.
     *
     * @return what a reader must have seen to see them
     */
    @Transactional(MANDATORY)
    public List<CompletionToken.Part> tulis(List<Isian> isian) {
        if (isian.isEmpty()) {
            return List.of();
        }
        ArrayNode baris = JsonNodeFactory.instance.arrayNode();
        isian.forEach(satu -> baris.add(baris(satu)));
        HasilKiriman hasil = penerima.lanjutkan(
                baris, ragam, new OpsiKiriman(Mode.PER_BARIS, false, false, Jalur.SURVEI, null, Messages.INDONESIAN));
        if (!hasil.galat().isEmpty()) {
            LOG.infof("survey does not feed its indicator [galat=%s]", hasil.galat());
        }
        String token = hasil.laporan().token();
        return token == null ? List.of() : CompletionToken.ofOurs(token).parts();
    }

    private static ObjectNode baris(Isian isian) {
        KunciIndikator kunci = isian.kunci();
        IsianNilai nilai = IsianNilai.dari(isian.nilai());
        ObjectNode baris = JsonNodeFactory.instance
                .objectNode()
                .put("kodePd", kunci.unit().kodePd().nilai())
                .put("tahun", kunci.unit().tahun())
                .put("triwulan", kunci.triwulan().name())
                .put("kodeIndikator", kunci.kodeIndikator())
                .put("sumber", isian.sumber())
                .put("perTanggal", isian.perTanggal().toString());
        angka(baris, "nilai", nilai.nilai());
        angka(baris, "pembilang", nilai.pembilang());
        angka(baris, "penyebut", nilai.penyebut());
        angka(baris, "skor", nilai.skor());
        if (isian.penjelasan() != null) {
            baris.put("catatan", isian.penjelasan().catatan())
                    .put("sebab", isian.penjelasan().sebab())
                    .put("tindakLanjut", isian.penjelasan().tindakLanjut());
        }
        return baris.put("predikat", nilai.predikat()).put("tanpaData", nilai.tanpaData());
    }

    private static void angka(ObjectNode baris, String medan, BigDecimal nilai) {
        if (nilai != null) {
            baris.put(medan, nilai);
        }
    }
}
