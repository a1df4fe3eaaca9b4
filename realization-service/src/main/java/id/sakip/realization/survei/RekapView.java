package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.survei.domain.HasilRekap;
import id.sakip.realization.survei.domain.HasilRekap.DasarIndeks;
import id.sakip.realization.survei.domain.HasilRekap.HasilBaris;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.IsiRekap.AsalRekap;
import id.sakip.realization.survei.domain.UkuranSampel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recap with what it is worth: printed figures as printed, computed ones beside them. */
@Schema(name = "RekapSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RekapView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,

        @Schema(description = "Tidak ada untuk seluruh unit")
        String layanan,

        @Schema(examples = "PERMENPANRB-14-2017") String aturan,
        int versiAturan,

        @Schema(description = "SUMBER: dikirim; RESPONS: dari respons tersimpan; BELUM_DIRILIS")
        AsalRekap asal,

        String alasan,

        @Schema(
                description = "Indeks yang berlaku: yang tercetak bila ada, jika tidak yang dihitung",
                examples = "82.89")
        BigDecimal ikm,

        @Schema(description = "Atas apa ikm berdiri") DasarIndeks dasarIkm,

        @Schema(description = "Rata-rata indeks semua unsur, enam desimal; tidak ada bila ada unsur tanpa indeks")
        BigDecimal ikmHitung,

        @Schema(description = "Banyak unsur yang indeksnya dihitung dari sebaran")
        int dariSebaran,

        @Schema(description = "Banyak unsur yang indeksnya seperti tercetak")
        int dariCetakan,

        MutuView mutu,
        String mutuTercetak,
        List<UnsurView> unsur,

        @Schema(description = "Unsur di bawah rata-rata, terendah dahulu")
        List<String> prioritas,

        Long responden,
        Long populasi,

        @Schema(description = "Pemeriksaan Krejcie-Morgan, hanya keterangan; tidak ada tanpa populasi")
        UkuranSampel sampel,

        LocalDate tanggalRilis,
        String sumber,

        @Schema(description = "Semua yang meragukan, dengan barisnya")
        List<Problem.Entry> peringatan,

        long versi,
        Instant dicatatPada) {

    /** A row of a recap. */
    @Schema(name = "UnsurRekapSurvei")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnsurView(
            @Schema(description = "Nomor baris di sumbernya")
            int nomor,

            String kode,
            String nama,
            @Schema(description = "Indeks seperti tercetak") BigDecimal nilaiTercetak,

            @Schema(description = "Rata-rata jawaban seperti tercetak; indeks dihitung darinya")
            BigDecimal nrrTercetak,

            @Schema(description = "Indeks menurut sebarannya, bila sebaran itu mungkin benar")
            BigDecimal nilaiHitung,

            @Schema(description = "Indeks yang dihitung dalam ikmHitung")
            BigDecimal indeks,

            @Schema(description = "Atas apa indeks berdiri") DasarIndeks dasar,

            @Schema(description = "Kode yang meragukan pada baris ini", examples = "SKOR_BERGESER")
            String temuan) {

        static UnsurView dari(HasilBaris baris) {
            return new UnsurView(
                    baris.nomor(),
                    baris.kode(),
                    baris.nama(),
                    baris.nilaiTercetak(),
                    baris.nrrTercetak(),
                    baris.nilaiHitung(),
                    baris.indeks(),
                    baris.dasar(),
                    baris.temuan());
        }
    }

    static RekapView dari(Rekap rekap, long versi, Instant dicatatPada, ProblemFactory problems, Locale bahasa) {
        KunciRekap kunci = rekap.kunci();
        IsiRekap isi = rekap.isi();
        HasilRekap hasil = rekap.hasil();
        return new RekapView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                kunci.layanan(),
                isi.aturan(),
                isi.versiAturan(),
                isi.asal(),
                isi.alasan(),
                hasil.ikm(),
                hasil.dasar(),
                hasil.ikmHitung(),
                hasil.dariSebaran(),
                hasil.dariCetakan(),
                MutuView.dari(hasil.mutu()),
                isi.mutu(),
                hasil.unsur().stream().map(UnsurView::dari).toList(),
                hasil.prioritas(),
                isi.responden(),
                isi.populasi(),
                isi.populasi() == null ? null : UkuranSampel.untuk(isi.populasi(), isi.responden()),
                isi.tanggalRilis(),
                isi.sumber(),
                hasil.temuan().stream()
                        .map(temuan -> problems.entry(PemilihAturan.fault(temuan), bahasa))
                        .toList(),
                versi,
                dicatatPada);
    }
}
