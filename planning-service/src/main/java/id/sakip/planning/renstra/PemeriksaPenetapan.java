package id.sakip.planning.renstra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.planning.renstra.IsiRenstra.Indikator;
import id.sakip.planning.renstra.IsiRenstra.Sasaran;
import id.sakip.planning.renstra.domain.ArahTarget;

/**
 * What is said when a version of a Renstra is put in force. Refused is what cannot be measured and what would turn the
 * order of versions around. All else that a reader of the matrix would stumble on is a warning: the printed matrices do
 * have gaps and targets that fall.
 */
final class PemeriksaPenetapan {

    private final IsiRenstra isi;
    private final Map<String, Berlaku<SifatIndikator>> dikenal;
    private final Temuan temuan;

    private PemeriksaPenetapan(IsiRenstra isi, Map<String, Berlaku<SifatIndikator>> dikenal, Temuan temuan) {
        this.isi = isi;
        this.dikenal = dikenal;
        this.temuan = temuan;
    }

    /**
     * @param dikenal the indicators that the unit has defined, with all their revisions
     * @param berlaku versions in force of the same unit and period, by the year they hold from
     */
    static void periksa(
            IsiRenstra isi, Map<String, Berlaku<SifatIndikator>> dikenal, List<IsiRenstra> berlaku, Temuan temuan) {
        PemeriksaPenetapan periksa = new PemeriksaPenetapan(isi, dikenal, temuan);
        periksa.urutan(berlaku);
        periksa.isi();
        periksa.arah("strategi", "RENSTRA_SASARAN_TANPA_STRATEGI", Sasaran::strategi);
        periksa.arah("kebijakan", "RENSTRA_SASARAN_TANPA_KEBIJAKAN", Sasaran::kebijakan);
        periksa.arah("program", "RENSTRA_SASARAN_TANPA_PROGRAM", Sasaran::program);
        periksa.terhadapSebelumnya(berlaku);
    }

    /** True when {@code berlaku} gives way to {@code baru}. */
    private static boolean menggantikan(IsiRenstra baru, IsiRenstra berlaku) {
        return berlaku.berlakuMulai() >= baru.berlakuMulai();
    }

    /**
     * Changes are numbered in the order of the years they hold from, whatever order they are entered in: a new one has a
     * greater number than each that stays before it, and none smaller than one that it replaces. Equal to one that it
     * replaces is allowed; that is how a signed version is corrected.
     */
    private void urutan(List<IsiRenstra> berlaku) {
        boolean perubahanBerlaku = berlaku.stream().anyMatch(b -> b.jenis() == JenisRenstra.PERUBAHAN);
        if (isi.jenis() == JenisRenstra.AWAL && perubahanBerlaku) {
            temuan.catat("jenis", "RENSTRA_PERUBAHAN_BERLAKU");
            return;
        }
        for (IsiRenstra lama : berlaku) {
            boolean diganti = menggantikan(isi, lama);
            if (isi.jenis() == JenisRenstra.PERUBAHAN && lama.jenis() == JenisRenstra.PERUBAHAN) {
                int beda = isi.perubahanKe().compareTo(lama.perubahanKe());
                if (diganti ? beda < 0 : beda <= 0) {
                    temuan.catat(
                            "perubahanKe",
                            "PERUBAHAN_KE_TIDAK_URUT",
                            isi.perubahanKe().toString(),
                            lama.perubahanKe().toString(),
                            lama.berlakuMulai().toString());
                }
            }
            if (!diganti && !lama.tahunAkhir().equals(isi.tahunAkhir())) {
                temuan.catat(
                        "tahunAkhir",
                        "PERIODE_BEDA",
                        isi.tahunAkhir().toString(),
                        lama.tahunAkhir().toString(),
                        lama.berlakuMulai().toString());
            }
        }
    }

    private void isi() {
        if (sasaran().isEmpty()) {
            temuan.catat("tujuan", "DOKUMEN_KOSONG");
        }
        for (int t = 0; t < isi.tujuan().size(); t++) {
            List<IsiRenstra.IndikatorTujuan> indikatorTujuan =
                    isi.tujuan().get(t).indikator();
            for (int i = 0; i < indikatorTujuan.size(); i++) {
                IsiRenstra.IndikatorTujuan satu = indikatorTujuan.get(i);
                terbaca(
                        "tujuan[" + t + "].indikator[" + i + "]",
                        satu.kodeIndikator(),
                        satu.kondisiAwal(),
                        satu.target(),
                        satu.targetAkhir());
            }
            List<Sasaran> sasaran = isi.tujuan().get(t).sasaran();
            for (int s = 0; s < sasaran.size(); s++) {
                sasaran("tujuan[" + t + "].sasaran[" + s + "]", sasaran.get(s));
            }
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        if (sasaran.indikator().isEmpty()) {
            temuan.catat(di + ".indikator", "SASARAN_TANPA_INDIKATOR", sasaran.kode());
        }
        for (int i = 0; i < sasaran.indikator().size(); i++) {
            Indikator satu = sasaran.indikator().get(i);
            String diIndikator = di + ".indikator[" + i + "]";
            terbaca(diIndikator, satu.kodeIndikator(), satu.kondisiAwal(), satu.target(), satu.targetAkhir());
            target(diIndikator, satu);
        }
    }

    /** The definition may have changed since the draft was written. */
    private void terbaca(String di, String kode, String kondisiAwal, Map<Integer, String> target, String targetAkhir) {
        if (kode != null) {
            terbaca(di + ".kondisiAwal", kondisiAwal, sifat(kode, isi.tahunAwal()));
            target.forEach((tahun, teks) -> terbaca(di + ".target." + tahun, teks, sifat(kode, tahun)));
            terbaca(di + ".targetAkhir", targetAkhir, sifat(kode, isi.tahunAkhir()));
        }
    }

    private void terbaca(String medan, String teks, SifatIndikator sifat) {
        temuan.target(medan, teks, sifat.jenisNilai(), sifat.skala());
    }

    private void target(String di, Indikator indikator) {
        String kode = indikator.kodeIndikator();
        SortedMap<Integer, Nilai> target = new TreeMap<>();
        indikator.target().forEach((tahun, teks) -> {
            Nilai nilai = nilai(teks, sifat(kode, tahun));
            if (nilai != null) {
                target.put(tahun, nilai);
            }
        });
        SifatIndikator diAkhir = sifat(kode, isi.tahunAkhir());
        Nilai akhir = nilai(indikator.targetAkhir(), diAkhir);
        if (target.isEmpty() && akhir == null) {
            temuan.catat(di + ".target", "TANPA_TARGET", kode);
            return;
        }
        tahunTanpaTarget(di, kode, target.keySet());
        for (ArahTarget.Mundur m : ArahTarget.mundur(target, tahun -> ukuran(kode, tahun))) {
            temuan.ingatkan(
                    di + ".target." + m.tahun(),
                    "TARGET_MUNDUR",
                    kode,
                    m.sebelum().teks(),
                    String.valueOf(m.tahunSebelum()),
                    m.sesudah().teks(),
                    String.valueOf(m.tahun()));
        }
        Nilai terakhir = target.get(isi.tahunAkhir());
        if (akhir != null && terakhir != null && !ArahTarget.sepadan(terakhir, akhir, diAkhir.skala())) {
            temuan.ingatkan(
                    di + ".targetAkhir",
                    "TARGET_AKHIR_BEDA",
                    kode,
                    akhir.teks(),
                    isi.tahunAkhir().toString(),
                    terakhir.teks());
        }
    }

    private SifatIndikator sifat(String kode, int tahun) {
        return dikenal.get(kode).pada(tahun);
    }

    private ArahTarget.Ukuran ukuran(String kode, int tahun) {
        SifatIndikator sifat = sifat(kode, tahun);
        return new ArahTarget.Ukuran(sifat.polaritas(), sifat.skala());
    }

    private void tahunTanpaTarget(String di, String kode, Set<Integer> bertarget) {
        String kosong = IntStream.rangeClosed(isi.berlakuMulai(), isi.tahunAkhir())
                .filter(tahun -> !bertarget.contains(tahun))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!kosong.isEmpty()) {
            temuan.ingatkan(di + ".target", "TAHUN_TANPA_TARGET", kode, kosong);
        }
    }

    /** Where some sasaran say how they are to be reached, those that do not are conspicuous. */
    private void arah(String medan, String kode, Function<Sasaran, List<?>> arah) {
        Predicate<Sasaran> tanpa = s -> arah.apply(s).isEmpty();
        if (sasaran().stream().allMatch(tanpa)) {
            return;
        }
        for (int t = 0; t < isi.tujuan().size(); t++) {
            List<Sasaran> sasaran = isi.tujuan().get(t).sasaran();
            for (int s = 0; s < sasaran.size(); s++) {
                if (tanpa.test(sasaran.get(s))) {
                    temuan.ingatkan(
                            "tujuan[" + t + "].sasaran[" + s + "]." + medan,
                            kode,
                            sasaran.get(s).kode());
                }
            }
        }
    }

    /** Notes which indicators came and went since the version that counted so far when this one takes over. */
    private void terhadapSebelumnya(List<IsiRenstra> berlaku) {
        if (berlaku.isEmpty()) {
            return;
        }
        IsiRenstra sebelumnya = berlaku.stream()
                .filter(b -> b.berlakuMulai() <= isi.berlakuMulai())
                .reduce((satu, berikut) -> berikut)
                .orElse(berlaku.getFirst());
        Set<String> lama = kodeIndikator(sebelumnya);
        Set<String> baru = kodeIndikator(isi);
        for (int t = 0; t < isi.tujuan().size(); t++) {
            List<Sasaran> sasaran = isi.tujuan().get(t).sasaran();
            for (int s = 0; s < sasaran.size(); s++) {
                List<Indikator> indikator = sasaran.get(s).indikator();
                for (int i = 0; i < indikator.size(); i++) {
                    String kode = indikator.get(i).kodeIndikator();
                    if (!lama.contains(kode)) {
                        temuan.ingatkan(
                                "tujuan[" + t + "].sasaran[" + s + "].indikator[" + i + "].kodeIndikator",
                                "RENSTRA_INDIKATOR_BARU",
                                kode);
                    }
                }
            }
        }
        lama.stream()
                .filter(kode -> !baru.contains(kode))
                .forEach(kode -> temuan.ingatkan("tujuan", "RENSTRA_INDIKATOR_DILEPAS", kode));
    }

    private List<Sasaran> sasaran() {
        List<Sasaran> semua = new ArrayList<>();
        isi.tujuan().forEach(t -> semua.addAll(t.sasaran()));
        return semua;
    }

    private static Set<String> kodeIndikator(IsiRenstra isi) {
        return isi.tujuan().stream()
                .flatMap(t -> t.sasaran().stream())
                .flatMap(s -> s.indikator().stream())
                .map(Indikator::kodeIndikator)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A target to measure against; null without one, and for a text that the definition does not allow any more. */
    private static Nilai nilai(String teks, SifatIndikator sifat) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        try {
            Nilai nilai = PenguraiNilai.urai(teks, sifat.skala() == null ? Skala.AKIP : sifat.skala());
            return nilai.ada() ? nilai : null;
        } catch (NilaiTakTerurai e) {
            return null;
        }
    }
}
