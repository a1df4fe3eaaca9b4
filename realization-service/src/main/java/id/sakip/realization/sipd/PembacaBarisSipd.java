package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
 * RagamAkun#NAMA} for sources A, B and C, {@link RagamDokumen#NAMA} for D. Fields go by the names of the JSON fields or of
 * the flat export, in any order; those that nobody knows are passed over.
 */
public final class PembacaBarisSipd {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Sumber sumber;
    private final Map<String, String> tambahan;
    private final Map<String, Object> konteks;
    private final PembacaRincian pembaca;

    private PembacaBarisSipd(Sumber sumber, Map<String, String> tambahan) {
        this.sumber = sumber;
        this.tambahan = Map.copyOf(tambahan);
        this.konteks = Amplop.konteks(tambahan);
        this.pembaca = new PembacaRincian(LocalDate.now(WIB));
    }

    /**
     * @param tambahan what the file does not say, by the names of the JSON fields: {@code tahun}, {@code tanggal_akhir}, {@code
     *     bulan}, {@code kode_skpd}, …
     */
    public static PembacaBarisSipd untuk(Sumber sumber, Map<String, String> tambahan) {
        return new PembacaBarisSipd(sumber, tambahan);
    }

    /** Name of the bulk write that the rows are for. */
    public String ragam() {
        return sumber == Sumber.D ? RagamDokumen.NAMA : RagamAkun.NAMA;
    }

    /** Names of columns of which a heading has one; exports have lines of title above it. */
    public List<String> penanda() {
        return PembacaRincian.penanda(sumber);
    }

    /** True for a line that names columns of this source. */
    public boolean kepala(List<String> judul) {
        return PembacaRincian.berpenanda(sumber, judul);
    }

    /**
     * Reads one row; everything that is wrong with it goes along and is said by the bulk write.
     *
     * @param isi texts and numbers by the name of their column
     */
    public JsonNode baca(Map<String, ?> isi) {
        return baca(isi, konteks);
    }

    /** Reads an object of a JSON file: a row, or an envelope with rows in it. */
    public List<JsonNode> buka(JsonNode objek) {
        List<JsonNode> baris = new ArrayList<>();
        for (Amplop amplop : Amplop.buka(PembukaMedan.buka(List.of(JsonLonggar.biasa(objek))), tambahan, sumber)
                .orElseThrow()) {
            amplop.baris().forEach(satu -> baris.add(baca(satu, amplop.konteks())));
        }
        return baris;
    }

    private JsonNode baca(Map<String, ?> isi, Map<String, Object> bersama) {
        if (sumber == Sumber.D) {
            RincianDokumen satu = pembaca.dokumen(isi, bersama);
            return Simpul.dari(BarisDokumen.dari(satu, satu.kodePd(), tanpaNomor(satu.nomorUnit(), satu.cacat())));
        }
        RincianAkun satu = pembaca.akun(sumber, isi, bersama);
        return Simpul.dari(BarisAkun.dari(satu, satu.kodePd(), tanpaNomor(satu.nomorUnit(), satu.cacat())));
    }

    /** In a file a unit has its code: a number alone is not enough. */
    private static List<Cacat> tanpaNomor(List<String> nomor, List<Cacat> cacat) {
        if (nomor.isEmpty()) {
            return cacat;
        }
        List<Cacat> semua = new ArrayList<>(cacat);
        semua.add(new Cacat("kodeSkpd", "NOMOR_UNIT_TIDAK_DIKENAL", "SIPD-ID"));
        return semua;
    }
}
