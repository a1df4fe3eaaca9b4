package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.kiriman.BarisDibaca.Ditolak;
import id.sakip.realization.kiriman.BarisDibaca.Sah;
import id.sakip.realization.unit.UnitTahun;

/**
 * The rows of a batch held against what is stored: which facts are new, which change, which are the same.
 *
 * @param perubahan the facts to write, in the order of their keys
 */
record Perbandingan<K extends KunciRealisasi & Comparable<K>, V>(
        BulkReport.Builder laporan, List<Realisasi<K, V>> perubahan) {

    static <K extends KunciRealisasi & Comparable<K>, V> Perbandingan<K, V> antara(
            List<BarisDibaca<K, V>> baris, Map<K, V> tersimpan) {
        BulkReport.Builder laporan = new BulkReport.Builder();
        List<Realisasi<K, V>> perubahan = new ArrayList<>();
        int nomor = 0;
        for (BarisDibaca<K, V> satu : baris) {
            switch (satu) {
                case Ditolak<K, V>(List<Fault> galat) -> laporan.rejected(nomor, galat);
                case Sah<K, V>(Realisasi<K, V> realisasi, boolean ulangan) -> {
                    V lama = tersimpan.get(realisasi.kunci());
                    if (ulangan || realisasi.isi().equals(lama)) {
                        laporan.unchanged();
                    } else {
                        perubahan.add(realisasi);
                        if (lama == null) {
                            laporan.created();
                        } else {
                            laporan.changed();
                        }
                    }
                }
            }
            nomor++;
        }
        perubahan.sort(Comparator.comparing(Realisasi::kunci));
        return new Perbandingan<>(laporan, perubahan);
    }

    SortedSet<UnitTahun> unitBerubah() {
        SortedSet<UnitTahun> unit = new TreeSet<>();
        perubahan.forEach(realisasi -> unit.add(realisasi.kunci().unit()));
        return unit;
    }
}
