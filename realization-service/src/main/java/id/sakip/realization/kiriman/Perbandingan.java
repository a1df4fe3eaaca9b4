package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import id.sakip.contracts.Triwulan;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.unit.UnitTahun;

/**
 * The rows of a batch held against what is stored and what may be written: which facts are new, which change, which are
 * the same, and which rows are refused or have to wait.
 *
 * @param hasil outcome of each row, in the order they were sent
 * @param perubahan the facts to write, in the order of their keys
 * @param parkiran the rows to set aside
 */
record Perbandingan<K extends KunciRealisasi & Comparable<K>, V>(
        BulkReport.Builder laporan, List<HasilBaris> hasil, List<Realisasi<K, V>> perubahan, List<Parkiran> parkiran) {

    /** Codes of faults that go away by themselves once the plan, the alias or the open quarter is there. */
    private static final Set<String> DAPAT_MENUNGGU = Set.of(
            "RENCANA_BELUM_ADA",
            "INDIKATOR_TIDAK_DIKENAL",
            "KELUARAN_TIDAK_DIKENAL",
            "SUB_KEGIATAN_TIDAK_DIKENAL",
            "UNIT_TIDAK_DIKENAL",
            "PERIODE_TERTUTUP");

    /** A good row of an atomic batch in which another row has to wait. */
    private static final String MENUNGGU_KIRIMAN = "MENUNGGU_KIRIMAN";

    /** A row that waits. */
    record Parkiran(int nomor, List<Fault> galat) {}

    /**
     * @param tersimpan what is stored under the keys of the good rows
     * @param tertutup quarters that take no writes; a row that changes nothing is no write
     * @param digantikan keys of which something later than the batch is stored
     * @param parkir rows that can wait are set aside instead of being refused
     */
    static <K extends KunciRealisasi & Comparable<K>, V> Perbandingan<K, V> antara(
            List<BarisDibaca<K, V>> baris,
            Map<K, V> tersimpan,
            Map<UnitTahun, Set<Triwulan>> tertutup,
            Set<K> digantikan,
            boolean parkir) {
        Perbandingan<K, V> hasil = new Perbandingan<>(
                new BulkReport.Builder(), new ArrayList<>(baris.size()), new ArrayList<>(), new ArrayList<>());
        Set<K> ditulis = new HashSet<>();
        for (int nomor = 0; nomor < baris.size(); nomor++) {
            switch (baris.get(nomor)) {
                case BarisDibaca.Ditolak<K, V>(List<Fault> galat) -> hasil.tolak(nomor, galat, parkir);
                case BarisDibaca.Sah<K, V>(Realisasi<K, V> realisasi, boolean ulangan, List<Fault> peringatan) -> {
                    V lama = tersimpan.get(realisasi.kunci());
                    if (realisasi.isi().equals(lama)) {
                        hasil.tetap(nomor, peringatan);
                    } else if (digantikan.contains(realisasi.kunci())) {
                        hasil.gantikan();
                    } else if (tertutup(realisasi.kunci(), tertutup)) {
                        hasil.tolak(nomor, List.of(galatTertutup(realisasi.kunci())), parkir);
                    } else if (ulangan && (lama != null || ditulis.contains(realisasi.kunci()))) {
                        hasil.tetap(nomor, peringatan);
                    } else {
                        // Also a row that repeats one which an earlier part of the batch could not write.
                        ditulis.add(realisasi.kunci());
                        hasil.tulis(nomor, realisasi, lama == null, peringatan);
                    }
                }
            }
        }
        hasil.perubahan.sort(Comparator.comparing(Realisasi::kunci));
        return hasil;
    }

    /** The same batch when a row of it has to wait and it may only be written as a whole: then all of it waits. */
    Perbandingan<K, V> semuaMenunggu() {
        Map<Integer, List<Fault>> sendiri = new HashMap<>();
        parkiran.forEach(satu -> sendiri.put(satu.nomor(), satu.galat()));
        Perbandingan<K, V> semua = new Perbandingan<>(
                new BulkReport.Builder(), new ArrayList<>(hasil.size()), List.of(), new ArrayList<>());
        for (int nomor = 0; nomor < hasil.size(); nomor++) {
            List<Fault> galat = sendiri.getOrDefault(nomor, List.of(Fault.at("", MENUNGGU_KIRIMAN)));
            semua.tunggu(nomor, galat);
        }
        return semua;
    }

    private void tetap(int nomor, List<Fault> peringatan) {
        laporan.unchanged();
        laporan.warned(nomor, peringatan);
        hasil.add(HasilBaris.TETAP);
    }

    private void gantikan() {
        laporan.unchanged();
        hasil.add(HasilBaris.DIGANTIKAN);
    }

    private void tulis(int nomor, Realisasi<K, V> realisasi, boolean baru, List<Fault> peringatan) {
        perubahan.add(realisasi);
        if (baru) {
            laporan.created();
        } else {
            laporan.changed();
        }
        laporan.warned(nomor, peringatan);
        hasil.add(baru ? HasilBaris.DIBUAT : HasilBaris.DIUBAH);
    }

    private void tolak(int nomor, List<Fault> galat, boolean parkir) {
        if (parkir && dapatMenunggu(galat)) {
            tunggu(nomor, galat);
        } else {
            laporan.rejected(nomor, galat);
            hasil.add(HasilBaris.DITOLAK);
        }
    }

    private void tunggu(int nomor, List<Fault> galat) {
        parkiran.add(new Parkiran(nomor, galat));
        laporan.parked(nomor, galat);
        hasil.add(HasilBaris.DIPARKIR);
    }

    static boolean dapatMenunggu(List<Fault> galat) {
        return galat.stream().allMatch(satu -> DAPAT_MENUNGGU.contains(satu.kode()));
    }

    private static boolean tertutup(KunciRealisasi kunci, Map<UnitTahun, Set<Triwulan>> tertutup) {
        return tertutup.getOrDefault(kunci.unit(), Set.of()).contains(kunci.triwulan());
    }

    private static Fault galatTertutup(KunciRealisasi kunci) {
        return Fault.at(
                "", "PERIODE_TERTUTUP", kunci.unit().kodePd(), kunci.unit().tahun(), kunci.triwulan());
    }

    SortedSet<UnitTahun> unitBerubah() {
        SortedSet<UnitTahun> unit = new TreeSet<>();
        perubahan.forEach(realisasi -> unit.add(realisasi.kunci().unit()));
        return unit;
    }
}
