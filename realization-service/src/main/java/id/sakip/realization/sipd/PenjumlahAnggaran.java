package id.sakip.realization.sipd;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.Rupiah;
import id.sakip.realization.anggaran.AnggaranRepository;
import id.sakip.realization.anggaran.AnggaranRepository.Berlaku;
import id.sakip.realization.anggaran.KunciAnggaran;
import id.sakip.realization.anggaran.SumberAnggaran;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.sipd.AkunRepository.Tersimpan;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.GarisBerlaku;
import id.sakip.realization.sipd.domain.Sumber;

/** Makes the amounts in force from the lines that have changed, so that scores see them as if they had been typed. */
@ApplicationScoped
class PenjumlahAnggaran {

    private static final Map<Sumber, SumberAnggaran> NAMA =
            Map.of(Sumber.A, SumberAnggaran.SIPD_A, Sumber.B, SumberAnggaran.SIPD_B, Sumber.D, SumberAnggaran.SIPD_D);

    private final AkunRepository akun;
    private final AnggaranRepository anggaran;

    PenjumlahAnggaran(AkunRepository akun, AnggaranRepository anggaran) {
        this.akun = akun;
        this.anggaran = anggaran;
    }

    /** The source whose lines make an amount; empty for one that was sent as such. */
    static Optional<Sumber> asal(SumberAnggaran sumber) {
        return NAMA.entrySet().stream()
                .filter(satu -> satu.getValue() == sumber)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Writes the sums that differ from the amounts in force, inside the transaction that wrote the lines. Only kinds of spending
     * with a changed line are summed again, and an amount of another source stays where this one lacks some of its accounts.
     */
    void jumlahkan(List<Realisasi<KunciAkun, IsiAkun>> berubah, Catatan catatan) {
        Map<Sumber, Set<KunciAnggaran>> kunci = new EnumMap<>(Sumber.class);
        Set<Petak> petak = new HashSet<>();
        for (Realisasi<KunciAkun, IsiAkun> satu : berubah) {
            if (satu.isi().rincian()) {
                kunci.computeIfAbsent(satu.kunci().sumber(), s -> new TreeSet<>())
                        .add(Petak.anggaran(satu.kunci()));
                petak.add(Petak.dari(satu.kunci()));
            }
        }
        if (petak.isEmpty()) {
            return;
        }
        Map<Petak, List<Garis>> garis = garis(petak);
        Map<KunciAnggaran, Berlaku> tersimpan =
                anggaran.berlaku(kunci.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        // Sources of one batch follow each other here, as if they had come in batches of their own.
        Map<KunciAnggaran, Berlaku> berlaku = new HashMap<>(tersimpan);
        kunci.forEach((sumber, semua) -> jumlahkan(sumber, semua, garis, berlaku));
        simpan(tersimpan, berlaku, catatan);
    }

    private static void jumlahkan(
            Sumber sumber,
            Set<KunciAnggaran> kunci,
            Map<Petak, List<Garis>> garis,
            Map<KunciAnggaran, Berlaku> berlaku) {
        for (KunciAnggaran satu : kunci) {
            List<Garis> pilihan =
                    garis.get(new Petak(satu.unit(), satu.kodeSubKegiatan().nilai(), satu.perTanggal()));
            Rupiah jumlah = GarisBerlaku.jumlah(pilihan, sumber).get(satu.jenisBelanja());
            Berlaku lama = berlaku.get(satu);
            if (lama == null || !jumlah.equals(lama.realisasi()) && lengkap(sumber, lama, pilihan, satu)) {
                berlaku.put(satu, new Berlaku(jumlah, NAMA.get(sumber)));
            }
        }
    }

    private void simpan(Map<KunciAnggaran, Berlaku> tersimpan, Map<KunciAnggaran, Berlaku> berlaku, Catatan catatan) {
        Map<SumberAnggaran, List<Realisasi<KunciAnggaran, Rupiah>>> baru = new EnumMap<>(SumberAnggaran.class);
        for (Map.Entry<KunciAnggaran, Berlaku> satu : new TreeMap<>(berlaku).entrySet()) {
            Berlaku lama = tersimpan.get(satu.getKey());
            if (lama == null || !lama.realisasi().equals(satu.getValue().realisasi())) {
                baru.computeIfAbsent(satu.getValue().sumber(), s -> new ArrayList<>())
                        .add(new Realisasi<>(satu.getKey(), satu.getValue().realisasi()));
            }
        }
        baru.forEach((sumber, milik) -> anggaran.simpan(milik, sumber, catatan));
    }

    private static boolean lengkap(Sumber sumber, Berlaku lama, List<Garis> pilihan, KunciAnggaran kunci) {
        return asal(lama.sumber())
                .map(asal -> asal == sumber
                        || GarisBerlaku.kurang(pilihan, sumber, asal, kunci.jenisBelanja())
                                .isEmpty())
                .orElse(true);
    }

    private Map<Petak, List<Garis>> garis(Set<Petak> petak) {
        return akun.sebelah(petak).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        satu -> GarisBerlaku.pilih(
                                satu.getValue().stream().map(Tersimpan::garis).toList())));
    }
}
