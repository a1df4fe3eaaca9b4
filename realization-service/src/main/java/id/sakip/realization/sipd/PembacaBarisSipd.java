package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.realization.sipd.domain.Amplop;
import id.sakip.realization.sipd.domain.Cacat;
import id.sakip.realization.sipd.domain.PembacaRincian;
import id.sakip.realization.sipd.domain.RincianAkun;
import id.sakip.realization.sipd.domain.RincianDokumen;
import id.sakip.realization.sipd.domain.Sumber;

/**
 * Reads the rows of a file of SIPD figures, one by one, into the rows of the bulk write that takes them: {@link
 * RagamAkun#NAMA} for sources A, B and C, {@link RagamDokumen#NAMA} for D. Columns go by the names of the JSON fields or of
 * the flat export, in any order; columns that nobody knows are passed over.
 */
public final class PembacaBarisSipd {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Sumber sumber;
    private final List<String> header;
    private final Map<String, Object> konteks;
    private final PembacaRincian pembaca;

    private PembacaBarisSipd(Sumber sumber, List<String> header, Map<String, String> opsi) {
        this.sumber = sumber;
        this.header = List.copyOf(header);
        this.konteks = Amplop.konteks(opsi);
        this.pembaca = new PembacaRincian(LocalDate.now(WIB));
    }

    /**
     * @param header names of the columns
     * @param opsi what the file does not say, by the names of the JSON fields: {@code tahun}, {@code tanggal_akhir}, {@code
     *     bulan}, {@code kode_skpd}, …
     */
    public static PembacaBarisSipd untuk(Sumber sumber, List<String> header, Map<String, String> opsi) {
        return new PembacaBarisSipd(sumber, header, opsi);
    }

    /** Name of the bulk write that the rows are for. */
    public String ragam() {
        return sumber == Sumber.D ? RagamDokumen.NAMA : RagamAkun.NAMA;
    }

    /**
     * Reads one row; everything that is wrong with it goes along and is said by the bulk write.
     *
     * @param sel cells in the order of the header; those beyond it are passed over, missing ones are empty
     */
    public JsonNode baca(List<String> sel) {
        Map<String, Object> isi = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), sel.size()); i++) {
            isi.put(header.get(i), sel.get(i));
        }
        if (sumber == Sumber.D) {
            RincianDokumen satu = pembaca.dokumen(isi, konteks);
            return Simpul.dari(BarisDokumen.dari(satu, satu.kodePd(), tanpaNomor(satu.nomorUnit(), satu.cacat())));
        }
        RincianAkun satu = pembaca.akun(sumber, isi, konteks);
        return Simpul.dari(BarisAkun.dari(satu, satu.kodePd(), tanpaNomor(satu.nomorUnit(), satu.cacat())));
    }

    /** In a file a unit has its code: a number alone is not enough. */
    private static List<Cacat> tanpaNomor(String nomor, List<Cacat> cacat) {
        if (nomor == null) {
            return cacat;
        }
        List<Cacat> semua = new ArrayList<>(cacat);
        semua.add(new Cacat("kodeSkpd", "NOMOR_UNIT_TIDAK_DIKENAL", "SIPD-ID"));
        return semua;
    }
}
