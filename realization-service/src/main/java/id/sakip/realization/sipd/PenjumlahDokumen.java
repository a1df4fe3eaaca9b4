package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.platform.problem.Messages;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.HasilKiriman;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
import id.sakip.realization.sipd.DokumenRepository.Kumulatif;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.UnitTahun;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Makes lines of source D from the documents up to a day that were declared complete. */
@ApplicationScoped
class PenjumlahDokumen {

    private static final Logger LOG = Logger.getLogger(PenjumlahDokumen.class);

    private final DokumenRepository dokumen;
    private final PernyataanRepository pernyataan;
    private final PenerimaKiriman penerima;
    private final RagamAkun ragam;

    PenjumlahDokumen(
            DokumenRepository dokumen, PernyataanRepository pernyataan, PenerimaKiriman penerima, RagamAkun ragam) {
        this.dokumen = dokumen;
        this.pernyataan = pernyataan;
        this.penerima = penerima;
        this.ragam = ragam;
    }

    /** Cumulative lines of a unit on that day. */
    List<BarisAkun> baris(UnitTahun unit, LocalDate sampai) {
        return dokumen.kumulatif(unit, sampai).stream()
                .map(akun -> baris(unit, sampai, akun))
                .toList();
    }

    /**
     * Adds up again what was declared complete of units whose documents have changed, in the running transaction. A sum in a
     * closed quarter stays as it is.
     *
     * @return what a reader must have seen to see the sums
     */
    @Transactional(MANDATORY)
    public List<CompletionToken.Part> ulangi(Collection<UnitTahun> unit) {
        List<CompletionToken.Part> token = new ArrayList<>();
        for (UnitTahun satu : unit) {
            pernyataan.sampai(satu).forEach(sampai -> token.addAll(ulangi(satu, sampai)));
        }
        return token;
    }

    private List<CompletionToken.Part> ulangi(UnitTahun unit, LocalDate sampai) {
        ArrayNode baris = JsonNodeFactory.instance.arrayNode();
        baris(unit, sampai).forEach(akun -> baris.add(Simpul.dari(akun)));
        HasilKiriman hasil = penerima.lanjutkan(
                baris, ragam, new OpsiKiriman(Mode.PER_BARIS, false, false, Jalur.SIPD, null, Messages.INDONESIAN));
        if (!hasil.galat().isEmpty()) {
            LOG.infof("documents do not change their sum [galat=%s]", hasil.galat());
        }
        String token = hasil.laporan().token();
        return token == null ? List.of() : CompletionToken.ofOurs(token).parts();
    }

    private static BarisAkun baris(UnitTahun unit, LocalDate sampai, Kumulatif akun) {
        return new BarisAkun(
                Sumber.D,
                unit.kodePd(),
                null,
                akun.kodeSubSkpd(),
                unit.tahun(),
                sampai,
                new KodeNomenklatur(akun.kodeKegiatan()),
                akun.kodeAkun(),
                null,
                null,
                null,
                null,
                akun.realisasi(),
                null,
                true,
                null,
                null,
                null);
    }
}
