package id.sakip.realization.sipd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.anggaran.AnggaranRepository;
import id.sakip.realization.anggaran.AnggaranRepository.Berlaku;
import id.sakip.realization.anggaran.KunciAnggaran;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.sipd.AkunRepository.Tersimpan;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.GarisBerlaku;
import id.sakip.realization.sipd.domain.Sumber;

/** Says what is odd about lines beside what is stored: of another form, in another source, or too few to take over. */
@ApplicationScoped
class PenilaiAkun {

    private static final int AKUN_DISEBUT = 3;

    private final AkunRepository akun;
    private final AnggaranRepository anggaran;

    PenilaiAkun(AkunRepository akun, AnggaranRepository anggaran) {
        this.akun = akun;
        this.anggaran = anggaran;
    }

    Map<KunciAkun, List<Fault>> janggal(Collection<Realisasi<KunciAkun, IsiAkun>> realisasi) {
        Map<Petak, Map<KunciAkun, IsiAkun>> kiriman = new LinkedHashMap<>();
        Set<KunciAnggaran> jumlah = new HashSet<>();
        for (Realisasi<KunciAkun, IsiAkun> satu : realisasi) {
            if (satu.isi().rincian()) {
                // A line that stands twice in a batch counts once.
                kiriman.computeIfAbsent(Petak.dari(satu.kunci()), p -> new LinkedHashMap<>())
                        .putIfAbsent(satu.kunci(), satu.isi());
                jumlah.add(Petak.anggaran(satu.kunci()));
            }
        }
        Catatan catatan = new Catatan(new HashMap<>());
        if (!kiriman.isEmpty()) {
            Map<Petak, List<Tersimpan>> tersimpan = akun.sebelah(kiriman.keySet());
            Map<KunciAnggaran, Berlaku> berlaku = anggaran.berlaku(jumlah);
            kiriman.forEach((petak, baris) -> {
                Perbandingan banding = Perbandingan.antara(tersimpan.getOrDefault(petak, List.of()), baris);
                banding.perbedaan(catatan);
                banding.bentuk(catatan);
                banding.kekurangan(berlaku, catatan);
            });
        }
        return catatan.semua();
    }

    private record Catatan(Map<KunciAkun, List<Fault>> semua) {

        void tambah(KunciAkun kunci, Fault fault) {
            semua.computeIfAbsent(kunci, k -> new ArrayList<>()).add(fault);
        }
    }

    private record Akun(String kodeSubSkpd, String kodeAkun) {

        static Akun dari(Garis garis) {
            return new Akun(garis.subSkpd(), garis.akun());
        }
    }

    /**
     * A sub kegiatan and date before and after the delivery.
     *
     * @param terpilih lines that count afterwards
     */
    private record Perbandingan(
            Map<KunciAkun, IsiAkun> baris,
            Set<KunciAkun> berubah,
            List<Garis> lama,
            List<Garis> baru,
            List<Garis> terpilih) {

        static Perbandingan antara(List<Tersimpan> tersimpan, Map<KunciAkun, IsiAkun> baris) {
            Map<KunciAkun, Tersimpan> sesudah = new LinkedHashMap<>();
            tersimpan.forEach(satu -> sesudah.put(satu.kunci(), satu));
            Set<KunciAkun> berubah = new HashSet<>();
            baris.forEach((kunci, isi) -> {
                Tersimpan ada = sesudah.get(kunci);
                if (ada == null || !ada.isi().equals(isi)) {
                    sesudah.put(kunci, new Tersimpan(kunci, isi, Long.MAX_VALUE));
                    berubah.add(kunci);
                }
            });
            List<Garis> baru = sesudah.values().stream().map(Tersimpan::garis).toList();
            return new Perbandingan(
                    baris, berubah, tersimpan.stream().map(Tersimpan::garis).toList(), baru, GarisBerlaku.pilih(baru));
        }

        /** Lines that say something else than another source says about the same account. */
        void perbedaan(Catatan catatan) {
            Map<Sumber, Map<Akun, BigDecimal>> jumlah = new EnumMap<>(Sumber.class);
            terpilih.stream()
                    .filter(satu -> !satu.ditarik())
                    .forEach(satu -> jumlah.computeIfAbsent(satu.sumber(), s -> new HashMap<>())
                            .merge(Akun.dari(satu), satu.realisasi().nilai(), BigDecimal::add));
            for (KunciAkun kunci : baris.keySet()) {
                Akun akun = new Akun(kunci.kodeSubSkpd(), kunci.kodeAkun());
                BigDecimal sendiri =
                        jumlah.getOrDefault(kunci.sumber(), Map.of()).get(akun);
                jumlah.forEach((sumber, semua) -> {
                    BigDecimal lain = semua.get(akun);
                    if (sumber != kunci.sumber() && sendiri != null && lain != null && lain.compareTo(sendiri) != 0) {
                        catatan.tambah(
                                kunci, Fault.at("realisasi", "PERBEDAAN_SUMBER", sumber, new Rupiah(lain).nilai()));
                    }
                });
            }
        }

        /** Lines that stop counting because the account now comes with or without a stage, a fund or a sub unit. */
        void bentuk(Catatan catatan) {
            Map<List<Object>, BigDecimal> terdesak = new HashMap<>();
            GarisBerlaku.terdesak(lama, baru)
                    .forEach(satu -> terdesak.merge(
                            List.of(satu.sumber(), satu.akun()),
                            satu.realisasi().nilai(),
                            BigDecimal::add));
            for (KunciAkun kunci : baris.keySet()) {
                BigDecimal jumlah =
                        berubah.contains(kunci) ? terdesak.remove(List.of(kunci.sumber(), kunci.kodeAkun())) : null;
                if (jumlah != null) {
                    catatan.tambah(
                            kunci,
                            Fault.at("kodeAkun", "BENTUK_BERGANTI", kunci.kodeAkun(), new Rupiah(jumlah).nilai()));
                }
            }
        }

        /** Kinds of spending whose amount stays that of another source; said once each. */
        void kekurangan(Map<KunciAnggaran, Berlaku> berlaku, Catatan catatan) {
            Set<Object> disebut = new HashSet<>();
            for (KunciAkun kunci : baris.keySet()) {
                JenisBelanja jenis = Petak.jenis(kunci);
                Berlaku ada = berlaku.get(Petak.anggaran(kunci));
                Sumber asal = ada == null
                        ? null
                        : PenjumlahAnggaran.asal(ada.sumber()).orElse(null);
                if (asal == null || asal == kunci.sumber() || !disebut.add(List.of(kunci.sumber(), jenis))) {
                    continue;
                }
                SortedSet<String> kurang = GarisBerlaku.kurang(terpilih, kunci.sumber(), asal, jenis);
                if (!kurang.isEmpty()) {
                    catatan.tambah(
                            kunci,
                            Fault.at(
                                    "kodeAkun",
                                    "SUMBER_BELUM_LENGKAP",
                                    asal,
                                    kurang.size(),
                                    kurang.stream().limit(AKUN_DISEBUT).collect(Collectors.joining(", "))));
                }
            }
        }
    }
}
