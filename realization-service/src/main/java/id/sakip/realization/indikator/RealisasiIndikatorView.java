package id.sakip.realization.indikator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.problem.Problem;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.unit.Penjelasan;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value in force, in the form it was sent in.
 *
 * @param teks as it is shown, e.g. {@code 82,89} or {@code 100 %}
 * @param versi version of the unit and year that brought the value
 * @param banyakBukti evidence files in force for it; null in the history
 * @param peringatan what is odd about it beside other data, null when nothing is
 */
@Schema(name = "RealisasiIndikator")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RealisasiIndikatorView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,
        String kodeIndikator,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        String predikat,
        BigDecimal skor,
        String tanpaData,
        @Schema(examples = "82,89") String teks,
        String satuan,
        String sumber,
        LocalDate perTanggal,
        String catatan,
        String sebab,
        String tindakLanjut,
        long versi,
        Instant dicatatPada,

        @Schema(description = "Berkas bukti yang berlaku; tidak ada dalam riwayat", examples = "2")
        Integer banyakBukti,

        @Schema(
                description = "Ada bila nilai ini berbeda dari hasil survei yang dirilis (BERBEDA_DARI_SURVEI), atau"
                        + " hasil itu tidak mempunyai indeks (SURVEI_TANPA_INDEKS)")
        List<Problem.Entry> peringatan) {

    static RealisasiIndikatorView dari(
            KunciIndikator kunci, IsiIndikator isi, long versi, Instant dicatatPada, Integer banyakBukti) {
        IsianNilai nilai = IsianNilai.dari(isi.nilai());
        RealisasiUnit.Penjelasan penjelasan = isi.penjelasan();
        return new RealisasiIndikatorView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                kunci.kodeIndikator(),
                nilai.nilai(),
                nilai.pembilang(),
                nilai.penyebut(),
                nilai.predikat(),
                nilai.skor(),
                nilai.tanpaData(),
                isi.nilai().sebagaiNilai(isi.satuan()).teks(),
                isi.satuan(),
                isi.sumber(),
                isi.perTanggal(),
                penjelasan == null ? null : penjelasan.catatan(),
                penjelasan == null ? null : penjelasan.sebab(),
                penjelasan == null ? null : penjelasan.tindakLanjut(),
                versi,
                dicatatPada,
                banyakBukti,
                null);
    }

    KunciIndikator kunci() {
        return new KunciIndikator(new UnitTahun(kodePd, tahun), triwulan, kodeIndikator);
    }

    IsiIndikator isi() {
        NilaiRealisasi angka = new IsianNilai(nilai, pembilang, penyebut, predikat, skor, tanpaData).nilaiRealisasi();
        return new IsiIndikator(angka, satuan, sumber, perTanggal, Penjelasan.dari(catatan, sebab, tindakLanjut));
    }

    RealisasiIndikatorView denganPeringatan(List<Problem.Entry> ada) {
        return new RealisasiIndikatorView(
                kodePd,
                tahun,
                triwulan,
                kodeIndikator,
                nilai,
                pembilang,
                penyebut,
                predikat,
                skor,
                tanpaData,
                teks,
                satuan,
                sumber,
                perTanggal,
                catatan,
                sebab,
                tindakLanjut,
                versi,
                dicatatPada,
                banyakBukti,
                ada);
    }
}
