package id.sakip.realization.sipd;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.Rupiah;
import id.sakip.realization.anggaran.AnggaranRepository;
import id.sakip.realization.anggaran.KunciAnggaran;
import id.sakip.realization.anggaran.SumberAnggaran;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
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

    /** Writes the sums that differ from the amounts in force, inside the transaction that wrote the lines. */
    void jumlahkan(List<Realisasi<KunciAkun, IsiAkun>> berubah, Catatan catatan) {
        Map<Sumber, Set<KunciAkun>> kunci = new EnumMap<>(Sumber.class);
        for (Realisasi<KunciAkun, IsiAkun> satu : berubah) {
            if (satu.isi().rincian()) {
                kunci.computeIfAbsent(satu.kunci().sumber(), s -> new HashSet<>())
                        .add(satu.kunci());
            }
        }
        kunci.forEach((sumber, semua) -> {
            Map<KunciAnggaran, Rupiah> jumlah = akun.jumlah(semua, sumber);
            Map<KunciAnggaran, Rupiah> ada = anggaran.cari(jumlah.keySet());
            List<Realisasi<KunciAnggaran, Rupiah>> baru = jumlah.entrySet().stream()
                    .filter(satu -> !satu.getValue().equals(ada.get(satu.getKey())))
                    .sorted(Map.Entry.comparingByKey())
                    .map(satu -> new Realisasi<>(satu.getKey(), satu.getValue()))
                    .toList();
            if (!baru.isEmpty()) {
                anggaran.simpan(baru, NAMA.get(sumber), catatan);
            }
        });
    }
}
