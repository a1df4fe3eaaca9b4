package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import id.sakip.realization.survei.domain.AturanSurvei.Kuesioner;
import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import id.sakip.realization.survei.domain.AturanSurvei.Skala;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;

/** Finds what keeps a rule from giving every index exactly one class and every code exactly one unsur. */
final class PemeriksaAturan {

    /** The index that others are told lies within these bounds. */
    private static final BigDecimal INDEKS_TERENDAH = BigDecimal.valueOf(25);

    private static final BigDecimal INDEKS_TERTINGGI = BigDecimal.valueOf(100);
    private static final BigDecimal SELANGKAH = new BigDecimal("0.01");

    private final List<Temuan> temuan = new ArrayList<>();

    private PemeriksaAturan() {}

    static List<Temuan> periksa(
            Skala skala, BigDecimal pengali, List<Unsur> unsur, List<Kuesioner> kuesioner, List<Mutu> mutu) {
        PemeriksaAturan pemeriksa = new PemeriksaAturan();
        pemeriksa.unsur(unsur);
        pemeriksa.kuesioner(kuesioner, unsur);
        if (pemeriksa.skala(skala, pengali)) {
            pemeriksa.mutu(
                    mutu,
                    pengali.multiply(BigDecimal.valueOf(skala.terendah())),
                    pengali.multiply(BigDecimal.valueOf(skala.tertinggi())));
        }
        return pemeriksa.temuan;
    }

    private void unsur(List<Unsur> unsur) {
        if (unsur.isEmpty()) {
            temuan.add(Temuan.at("unsur", "WAJIB_DIISI"));
        }
        Set<String> dikenal = new HashSet<>();
        for (int i = 0; i < unsur.size(); i++) {
            if (!dikenal.add(unsur.get(i).kode())) {
                temuan.add(Temuan.at(
                        "unsur[" + i + "].kode", "UNSUR_GANDA", unsur.get(i).kode()));
            }
        }
    }

    private void kuesioner(List<Kuesioner> kuesioner, List<Unsur> unsur) {
        Set<String> nama = new HashSet<>();
        for (int i = 0; i < kuesioner.size(); i++) {
            Kuesioner satu = kuesioner.get(i);
            if (!nama.add(satu.kode())) {
                temuan.add(Temuan.at("kuesioner[" + i + "].kode", "KUESIONER_GANDA", satu.kode()));
            }
            butir("kuesioner[" + i + "].butir", satu, unsur);
        }
    }

    /** Every unsur is asked once: a questionnaire without one of them could never give an index. */
    private void butir(String medan, Kuesioner kuesioner, List<Unsur> unsur) {
        Set<String> belum = new HashSet<>();
        unsur.forEach(u -> belum.add(u.kode()));
        Map<String, String> ditanya = new HashMap<>();
        kuesioner.butir().forEach((kode, kunci) -> {
            if (ditanya.putIfAbsent(kunci, kode) != null) {
                temuan.add(Temuan.at(medan + "." + kode, "UNSUR_GANDA", kunci));
            } else if (!belum.remove(kunci)) {
                temuan.add(Temuan.at(medan + "." + kode, "UNSUR_TIDAK_DIKENAL", kunci));
            }
        });
        unsur.stream()
                .map(Unsur::kode)
                .filter(belum::contains)
                .distinct()
                .forEach(kunci -> temuan.add(Temuan.at(medan, "UNSUR_TIDAK_DITANYAKAN", kunci)));
    }

    private boolean skala(Skala skala, BigDecimal pengali) {
        if (skala.terendah() < 1 || skala.tertinggi() <= skala.terendah()) {
            temuan.add(Temuan.at("skala", "SKALA_KOSONG", skala.terendah(), skala.tertinggi()));
            return false;
        }
        BigDecimal bawah = pengali.multiply(BigDecimal.valueOf(skala.terendah()));
        BigDecimal atas = pengali.multiply(BigDecimal.valueOf(skala.tertinggi()));
        if (bawah.compareTo(INDEKS_TERENDAH) < 0 || atas.compareTo(INDEKS_TERTINGGI) > 0) {
            temuan.add(Temuan.at("pengali", "INDEKS_DI_LUAR_SKALA", Angka.teks(bawah), Angka.teks(atas)));
            return false;
        }
        return true;
    }

    private void mutu(List<Mutu> mutu, BigDecimal terendah, BigDecimal tertinggi) {
        if (mutu.isEmpty()) {
            temuan.add(Temuan.at("mutu", "WAJIB_DIISI"));
            return;
        }
        int sebelum = temuan.size();
        Set<String> huruf = new HashSet<>();
        for (int i = 0; i < mutu.size(); i++) {
            satuMutu("mutu[" + i + "]", mutu.get(i), huruf);
        }
        if (temuan.size() == sebelum) {
            sambungan(mutu, terendah, tertinggi);
        }
    }

    private void satuMutu(String medan, Mutu mutu, Set<String> huruf) {
        if (!huruf.add(mutu.huruf())) {
            temuan.add(Temuan.at(medan + ".huruf", "MUTU_GANDA", mutu.huruf()));
        }
        if (mutu.bawah().compareTo(mutu.atas()) > 0) {
            temuan.add(Temuan.at(medan, "MUTU_TERBALIK", mutu.huruf()));
        }
        if (Angka.desimal(mutu.bawah()) > Angka.DESIMAL || Angka.desimal(mutu.atas()) > Angka.DESIMAL) {
            temuan.add(Temuan.at(medan, "MUTU_TERLALU_HALUS", mutu.huruf(), Angka.DESIMAL));
        }
    }

    /** Each class begins where the one below it ends, from the lowest index to the highest. */
    private void sambungan(List<Mutu> mutu, BigDecimal terendah, BigDecimal tertinggi) {
        List<Integer> naik = IntStream.range(0, mutu.size())
                .boxed()
                .sorted(Comparator.comparing(i -> mutu.get(i).bawah()))
                .toList();
        BigDecimal berikut = Angka.bulat(terendah);
        for (int i : naik) {
            Mutu satu = mutu.get(i);
            if (satu.bawah().compareTo(terendah) < 0 || satu.atas().compareTo(tertinggi) > 0) {
                temuan.add(Temuan.at(
                        "mutu[" + i + "]",
                        "MUTU_DI_LUAR_SKALA",
                        satu.huruf(),
                        Angka.teks(terendah),
                        Angka.teks(tertinggi)));
            } else if (satu.bawah().compareTo(berikut) < 0) {
                temuan.add(Temuan.at("mutu[" + i + "].bawah", "MUTU_TUMPANG_TINDIH", satu.huruf()));
            } else if (satu.bawah().compareTo(berikut) > 0) {
                lubang("mutu[" + i + "].bawah", berikut, satu.bawah().subtract(SELANGKAH));
            }
            berikut = satu.atas().add(SELANGKAH);
        }
        if (berikut.compareTo(Angka.bulat(tertinggi)) <= 0) {
            lubang("mutu[" + naik.getLast() + "].atas", berikut, tertinggi);
        }
    }

    private void lubang(String medan, BigDecimal dari, BigDecimal sampai) {
        temuan.add(Temuan.at(medan, "MUTU_BERLUBANG", Angka.teks(dari), Angka.teks(sampai)));
    }
}
