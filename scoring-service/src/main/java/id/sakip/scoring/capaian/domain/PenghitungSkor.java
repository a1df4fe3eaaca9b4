package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Efisiensi;
import id.sakip.contracts.skor.SkorUnit.Status;
import id.sakip.scoring.capaian.domain.AnggaranUnit.Dana;
import id.sakip.scoring.capaian.domain.Penjelasan.Perhitungan;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import id.sakip.scoring.kerangka.domain.PerlakuanNol;

/**
 * Scores a unit and year: a pure function of plan, realisasi and framework, so recomputing always gives the same. All
 * figures stay unrounded until they are put into the {@link SkorUnit}.
 */
public final class PenghitungSkor {

    /** Grows with each change of the formulas that makes other scores of the same inputs; part of a score's version. */
    public static final int VERSI = 1;

    private static final int DESIMAL_PERSEN = 2;
    private static final int DESIMAL_MENTAH = 4;
    private static final int DESIMAL_RATA_RATA_MENTAH = 10;

    private final RencanaBerlaku rencana;
    private final List<RealisasiUnit.Indikator> realisasiIndikator;
    private final List<RealisasiUnit.Anggaran> realisasiAnggaran;
    private final KerangkaPengukuran kerangka;

    private PenghitungSkor(RencanaBerlaku rencana, RealisasiUnit realisasi, KerangkaPengukuran kerangka) {
        this.rencana = rencana;
        this.realisasiIndikator = realisasi == null ? List.of() : realisasi.indikator();
        this.realisasiAnggaran = realisasi == null ? List.of() : realisasi.anggaran();
        this.kerangka = kerangka;
    }

    /** The scores up to each quarter, TW1 first, and how they came about. */
    public record Hasil(List<SkorUnit.Hasil> skor, Penjelasan penjelasan) {}

    /**
     * Scores {@code rencana}.
     *
     * @param realisasi null when nothing was dilaporkan yet
     * @param kerangka the framework in force in the year of the plan
     */
    public static Hasil hitung(RencanaBerlaku rencana, RealisasiUnit realisasi, KerangkaPengukuran kerangka) {
        PenghitungSkor penghitung = new PenghitungSkor(rencana, realisasi, kerangka);
        List<HasilTriwulan> semua =
                Arrays.stream(Triwulan.values()).map(penghitung::hitung).toList();
        return new Hasil(
                semua.stream().map(HasilTriwulan::skor).toList(),
                new Penjelasan(semua.stream().map(HasilTriwulan::penjelasan).toList()));
    }

    private record HasilTriwulan(SkorUnit.Hasil skor, Penjelasan.PerTriwulan penjelasan) {}

    /** @param tepat unrounded capaian, null without any */
    private record HasilSasaran(
            SkorUnit.Sasaran skor,
            BigDecimal tepat,
            List<Penjelasan.Indikator> indikator,
            Penjelasan.Serapan serapan) {}

    private record HasilIndikator(SkorUnit.Indikator skor, Penjelasan.Indikator penjelasan) {
        BigDecimal tepat() {
            return penjelasan.capaian().terbatas();
        }
    }

    private HasilTriwulan hitung(Triwulan sampai) {
        Map<String, List<RealisasiUnit.Indikator>> dilaporkan = realisasiIndikator.stream()
                .filter(r -> r.triwulan().compareTo(sampai) <= 0)
                .collect(Collectors.groupingBy(RealisasiUnit.Indikator::kodeIndikator));
        AnggaranUnit anggaran = AnggaranUnit.dari(rencana, realisasiAnggaran, sampai);
        List<HasilSasaran> sasaran = rencana.sasaran().stream()
                .map(s -> hitung(s, dilaporkan, anggaran))
                .toList();
        BigDecimal rataRata = rataRata(sasaran.stream().map(HasilSasaran::tepat));
        int tanpaData = (int) sasaran.stream()
                .flatMap(s -> s.skor().indikator().stream())
                .filter(i -> i.capaian() == null)
                .count();
        return new HasilTriwulan(
                new SkorUnit.Hasil(
                        sampai,
                        sasaran.stream().map(HasilSasaran::skor).toList(),
                        persen(rataRata),
                        predikat(rataRata),
                        tanpaData,
                        anggaran.skor(),
                        bulat(rataRata, DESIMAL_RATA_RATA_MENTAH)),
                new Penjelasan.PerTriwulan(
                        sampai,
                        sasaran.stream().flatMap(s -> s.indikator().stream()).toList(),
                        sasaran.stream().map(HasilSasaran::serapan).toList(),
                        diluarRencana(dilaporkan.keySet()),
                        anggaran.diluarRencana()));
    }

    private HasilSasaran hitung(
            RencanaBerlaku.Sasaran sasaran,
            Map<String, List<RealisasiUnit.Indikator>> dilaporkan,
            AnggaranUnit anggaran) {
        List<HasilIndikator> indikator = sasaran.indikator().stream()
                .map(i -> hitung(sasaran.kode(), i, dilaporkan.getOrDefault(i.kode(), List.of())))
                .toList();
        BigDecimal capaian = rataRata(indikator.stream().map(HasilIndikator::tepat));
        Dana dana = anggaran.dana(sasaran.program());
        BigDecimal serapan = dana.persen();
        return new HasilSasaran(
                new SkorUnit.Sasaran(
                        sasaran.kode(),
                        sasaran.uraian(),
                        persen(capaian),
                        predikat(capaian),
                        persen(serapan),
                        efisiensi(capaian, serapan),
                        indikator.stream().map(HasilIndikator::skor).toList()),
                capaian,
                indikator.stream().map(HasilIndikator::penjelasan).toList(),
                new Penjelasan.Serapan(
                        sasaran.kode(),
                        sasaran.program(),
                        dana.pagu(),
                        dana.realisasi(),
                        capaian,
                        serapan,
                        anggaran.belumDilaporkan(sasaran.program())));
    }

    private HasilIndikator hitung(
            String kodeSasaran, RencanaBerlaku.Indikator indikator, List<RealisasiUnit.Indikator> dilaporkan) {
        RekapRealisasi rekap = RekapRealisasi.dari(indikator.agregasi(), indikator.jenisNilai(), dilaporkan);
        Perhitungan capaian = hitung(indikator, indikator.target(), rekap);
        Perhitungan renstra = indikator.targetAkhirRenstra() == null
                ? null
                : hitung(indikator, indikator.targetAkhirRenstra(), rekap);
        SkorUnit.Indikator skor = new SkorUnit.Indikator(
                indikator.kode(),
                indikator.uraian(),
                indikator.satuan(),
                indikator.target(),
                rekap.nilai(),
                persen(capaian.terbatas()),
                bulat(capaian.mentah(), DESIMAL_MENTAH),
                capaian.predikat(),
                capaian.status(),
                capaian.alasan(),
                indikator.targetAkhirRenstra(),
                renstra == null ? null : persen(renstra.terbatas()),
                renstra == null ? null : renstra.alasan());
        return new HasilIndikator(
                skor,
                new Penjelasan.Indikator(
                        indikator.kode(),
                        indikator.uraian(),
                        kodeSasaran,
                        indikator.satuan(),
                        indikator.polaritas(),
                        indikator.agregasi(),
                        indikator.jenisNilai(),
                        masukan(dilaporkan, rekap),
                        rekap.nilai(),
                        capaian,
                        renstra));
    }

    private Perhitungan hitung(RencanaBerlaku.Indikator indikator, Nilai target, RekapRealisasi rekap) {
        if (!target.ada()) {
            return Perhitungan.gagal(target, Status.TIDAK_DAPAT_DIHITUNG, Alasan.TARGET_TIDAK_ADA);
        }
        return switch (rekap) {
            case RekapRealisasi.Ada ada -> bandingkan(indikator, target, ada);
            case RekapRealisasi.Tiada tiada
            when tiada.nolDariNol() && kerangka.penyebutNol() == PerlakuanNol.NOL_DARI_NOL_SERATUS ->
                selesai(target, null, null, null, Rumus.SERATUS);
            case RekapRealisasi.Tiada tiada -> Perhitungan.gagal(target, tiada.status(), tiada.alasan());
        };
    }

    private Perhitungan bandingkan(RencanaBerlaku.Indikator indikator, Nilai target, RekapRealisasi.Ada realisasi) {
        return switch (Perbandingan.dari(target, realisasi.nilai(), realisasi.angka())) {
            case Perbandingan.TidakSebanding(String alasan) ->
                Perhitungan.gagal(target, Status.TIDAK_DAPAT_DIHITUNG, alasan);
            case Perbandingan.Sebanding(CaraBanding cara, BigDecimal t, BigDecimal r)
            when t.signum() > 0 -> selesai(target, cara, t, r, Rumus.capaian(indikator.polaritas(), t, r));
            case Perbandingan.Sebanding(CaraBanding cara, BigDecimal t, BigDecimal r)
            when t.signum() == 0 && r.signum() == 0 && kerangka.targetNol() == PerlakuanNol.NOL_DARI_NOL_SERATUS ->
                selesai(target, cara, t, r, Rumus.SERATUS);
            case Perbandingan.Sebanding sebanding ->
                Perhitungan.gagal(
                        target,
                        Status.TIDAK_DAPAT_DIHITUNG,
                        sebanding.target().signum() == 0 ? Alasan.TARGET_NOL : Alasan.TARGET_NEGATIF);
        };
    }

    private Perhitungan selesai(Nilai target, CaraBanding cara, BigDecimal t, BigDecimal r, BigDecimal mentah) {
        BigDecimal terbatas = kerangka.batasi(mentah);
        return new Perhitungan(
                target,
                Status.DIHITUNG,
                null,
                cara,
                t,
                r,
                mentah,
                terbatas,
                kerangka.angkaPencarian(terbatas),
                predikat(terbatas));
    }

    private static List<Penjelasan.Masukan> masukan(List<RealisasiUnit.Indikator> dilaporkan, RekapRealisasi rekap) {
        return dilaporkan.stream()
                .sorted((a, b) -> a.triwulan().compareTo(b.triwulan()))
                .map(d -> new Penjelasan.Masukan(d, rekap.dipakai().contains(d.triwulan())))
                .toList();
    }

    private List<String> diluarRencana(Collection<String> kodeDilaporkan) {
        Set<String> asing = new HashSet<>(kodeDilaporkan);
        rencana.sasaran().forEach(s -> s.indikator().forEach(i -> asing.remove(i.kode())));
        return asing.stream().sorted().toList();
    }

    private static BigDecimal rataRata(Stream<BigDecimal> capaian) {
        return Rumus.rataRata(capaian.filter(Objects::nonNull).toList()).orElse(null);
    }

    /** Rule 8: efficient when the capaian is at least the serapan, both unrounded; no label when either is missing. */
    private static Efisiensi efisiensi(BigDecimal capaian, BigDecimal serapan) {
        if (capaian == null || serapan == null) {
            return null;
        }
        return capaian.compareTo(serapan) >= 0 ? Efisiensi.EFISIEN : Efisiensi.TIDAK_EFISIEN;
    }

    private String predikat(BigDecimal capaian) {
        return capaian == null ? null : kerangka.kelas(capaian).predikat();
    }

    private static BigDecimal persen(BigDecimal persen) {
        return bulat(persen, DESIMAL_PERSEN);
    }

    private static BigDecimal bulat(BigDecimal angka, int desimal) {
        return angka == null ? null : angka.setScale(desimal, RoundingMode.HALF_UP);
    }
}
