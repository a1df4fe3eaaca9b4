package id.sakip.reporting.lkip.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;

/**
 * Puts the tables of the report together from plans and scores; computes no figure of its own. Sasaran and indicators are
 * those of the plan that was scored, in its order.
 */
public final class PerakitLkip {

    private final BahanTahun ini;
    private final Triwulan sampai;
    private final List<BarisIndikator> indikator;
    private final List<KolomTahun> kolom;

    private PerakitLkip(BahanTahun ini, List<BahanTahun> sebelumnya, Triwulan sampai) {
        this.ini = ini;
        this.sampai = sampai;
        this.indikator = ini.indikator(sampai);
        this.kolom = Stream.concat(
                        sebelumnya.stream().map(b -> KolomTahun.dari(b, b.indikator(Triwulan.TW4))),
                        Stream.of(KolomTahun.dari(ini, indikator)))
                .sorted(Comparator.comparingInt(k -> k.bahan().tahun()))
                .toList();
    }

    /**
     * The report of the unit {@code kodePd}.
     *
     * @param ini the year of the report; has a plan or scores
     * @param sebelumnya the years that table 3.2 shows before it, each perhaps without anything
     * @param sampai last quarter that counts in {@code ini}; earlier years count whole
     */
    public static Lkip rakit(
            KodeWilayah kodePd, String nama, BahanTahun ini, List<BahanTahun> sebelumnya, Triwulan sampai) {
        return new PerakitLkip(ini, sebelumnya, sampai).rakit(kodePd, nama);
    }

    private Lkip rakit(KodeWilayah kodePd, String nama) {
        SkorUnit skor = ini.skor();
        SkorUnit.Hasil hasil = ini.hasil(sampai).orElse(null);
        int tanpaData = hasil == null ? indikator.size() : hasil.tanpaData();
        return new Lkip(
                kodePd,
                nama,
                ini.tahun(),
                sampai,
                Lkip.Status.DRAF,
                skor == null ? 0 : skor.versi(),
                skor == null ? ini.rencana().versi() : skor.versiRencana(),
                skor == null ? 0 : skor.versiRealisasi(),
                kolom.stream()
                        .flatMap(k -> k.bahan().waktu())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                skor == null ? null : skor.kerangka(),
                indikator.stream().map(PerakitLkip::tabel31).toList(),
                hasil == null ? null : hasil.rataRata(),
                hasil == null ? null : hasil.predikat(),
                tanpaData,
                Keterangan.tanpaCapaian(tanpaData, indikator.size()),
                indikator.stream().map(this::tabel32).toList(),
                indikator.stream().map(this::tabel33).toList(),
                indikator.stream().map(PerakitLkip::tabel35).toList(),
                tabel37(hasil),
                tabel38(hasil));
    }

    private static Lkip.Pengukuran tabel31(BarisIndikator i) {
        return new Lkip.Pengukuran(
                i.kodeSasaran(),
                i.sasaran(),
                i.kode(),
                i.uraian(),
                i.satuan(),
                i.teksTarget(),
                i.teksRealisasi(i.target()),
                i.capaian(),
                i.capaianMentah(),
                i.predikat(),
                i.status(),
                i.alasan(),
                i.keteranganCapaian());
    }

    private Lkip.Perbandingan tabel32(BarisIndikator i) {
        // Years are compared in one form: where a target of the row is a number, grades show the score behind them.
        Nilai angka = kolom.stream()
                .map(k -> k.perKode().get(i.kode()))
                .filter(Objects::nonNull)
                .map(BarisIndikator::target)
                .filter(t -> t.jenis() == Nilai.Jenis.ANGKA)
                .findFirst()
                .orElse(null);
        return new Lkip.Perbandingan(
                i.kodeSasaran(),
                i.sasaran(),
                i.kode(),
                i.uraian(),
                i.satuan(),
                kolom.stream().map(k -> k.sel(i.kode(), angka)).toList());
    }

    /** A year of table 3.2 with its indicators by code. */
    private record KolomTahun(BahanTahun bahan, Map<String, BarisIndikator> perKode) {

        static KolomTahun dari(BahanTahun bahan, List<BarisIndikator> indikator) {
            return new KolomTahun(
                    bahan,
                    indikator.stream()
                            .collect(Collectors.toMap(BarisIndikator::kode, Function.identity(), (a, b) -> a)));
        }

        Lkip.PerTahun sel(String kodeIndikator, Nilai bentukAngka) {
            BarisIndikator baris = perKode.get(kodeIndikator);
            if (baris == null) {
                String alasan = bahan.kosong() ? "tidak ada rencana" : "indikator tidak ada dalam rencana";
                return new Lkip.PerTahun(
                        bahan.tahun(), null, null, Keterangan.belumAdaData(alasan + " tahun " + bahan.tahun()));
            }
            return new Lkip.PerTahun(
                    bahan.tahun(),
                    baris.teksTarget(),
                    baris.teksRealisasi(bentukAngka == null ? baris.target() : bentukAngka),
                    Keterangan.gabung(Keterangan.target(baris.target()), baris.keteranganRealisasi()));
        }
    }

    private Lkip.KemajuanRenstra tabel33(BarisIndikator i) {
        return new Lkip.KemajuanRenstra(
                i.kodeSasaran(),
                i.sasaran(),
                i.kode(),
                i.uraian(),
                i.satuan(),
                TeksNilai.target(i.targetAkhir()),
                ini.rencana() == null ? null : ini.rencana().tahunAkhirRenstra(),
                i.teksRealisasi(i.targetAkhir() == null ? i.target() : i.targetAkhir()),
                i.capaianRenstra(),
                keteranganRenstra(i));
    }

    private static String keteranganRenstra(BarisIndikator i) {
        if (i.capaianRenstra() != null) {
            return null;
        }
        String target = i.targetAkhir() == null
                ? "target tidak ada: Renstra tidak memuat indikator ini"
                : Keterangan.target(i.targetAkhir());
        String keterangan = Keterangan.gabung(target, i.keteranganRealisasi());
        return keterangan == null ? Keterangan.tanpaCapaianRenstra(i.alasanRenstra()) : keterangan;
    }

    private static Lkip.RingkasanCapaian tabel35(BarisIndikator i) {
        return new Lkip.RingkasanCapaian(
                i.kodeSasaran(), i.sasaran(), i.kode(), i.uraian(), i.capaian(), i.predikat(), i.keteranganCapaian());
    }

    private List<Lkip.EfisiensiSasaran> tabel37(SkorUnit.Hasil hasil) {
        if (hasil != null) {
            return hasil.sasaran().stream().map(PerakitLkip::tabel37).toList();
        }
        if (ini.rencana() == null) {
            return List.of();
        }
        return ini.rencana().sasaran().stream()
                .map(s -> new Lkip.EfisiensiSasaran(s.kode(), s.uraian(), null, null, null, Keterangan.BELUM_DIHITUNG))
                .toList();
    }

    private static Lkip.EfisiensiSasaran tabel37(SkorUnit.Sasaran s) {
        String label = switch (s.efisiensi()) {
            case EFISIEN -> "Efisien";
            case TIDAK_EFISIEN -> "Tidak Efisien";
            case null -> null;
        };
        return new Lkip.EfisiensiSasaran(
                s.kode(),
                s.uraian(),
                s.capaian(),
                s.serapan(),
                label,
                Keterangan.gabung(
                        s.capaian() == null ? Keterangan.belumAdaData("tidak ada indikator dengan capaian") : null,
                        s.serapan() == null ? Keterangan.TANPA_SERAPAN : null));
    }

    private static Lkip.Anggaran tabel38(SkorUnit.Hasil hasil) {
        if (hasil == null) {
            return new Lkip.Anggaran(List.of(), null, null, null, Keterangan.BELUM_DIHITUNG);
        }
        SkorUnit.Anggaran anggaran = hasil.anggaran();
        return new Lkip.Anggaran(
                anggaran.baris().stream().map(PerakitLkip::tabel38).toList(),
                // The sum of no lines is no budget of 0.
                anggaran.baris().isEmpty() ? null : anggaran.pagu(),
                anggaran.realisasi(),
                anggaran.persen(),
                Keterangan.gabung(Keterangan.serapan(anggaran), Keterangan.diluarRencana(anggaran)));
    }

    private static Lkip.BarisAnggaran tabel38(SkorUnit.Baris b) {
        return new Lkip.BarisAnggaran(
                b.kode(),
                b.uraian(),
                b.tingkat(),
                b.jenisBelanja(),
                b.pagu(),
                b.realisasi(),
                b.persen(),
                Keterangan.serapan(b.realisasi(), b.persen()));
    }
}
