package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;
import id.sakip.planning.rencana.domain.BandingIsi.Kekurangan;
import id.sakip.planning.rencana.domain.BandingTarget.Lawan;

/**
 * Finds where the documents of a unit and year do not agree with each other. None of it keeps a document from coming in
 * force: real plans do differ, and what counts is that it is seen (reviu items R-S1, R-S2 and R-S5 of PermenPANRB 53/2014
 * ask for exactly this).
 *
 * <p>One difference is one warning: a sasaran that a document lacks is not told again for its indicators, a value that
 * several other documents share is told of the first of them, and the years of a Renstra that differ in the same way are
 * named together. What is not in force in a year contradicts nothing in it.
 */
public final class PemeriksaKeselarasan {

    private static final String DARI_RENSTRA = "TARGET_BEDA_DARI_RENSTRA";
    private static final String DARI_RKT = "TARGET_BEDA_DARI_RKT";
    private static final String DARI_PK = "TARGET_BEDA_DARI_PK";
    private static final String DARI_PK_CAMAT = "TARGET_BEDA_DARI_PK_CAMAT";

    private PemeriksaKeselarasan() {}

    /**
     * What is found in all years of a document, with the years as one more, last argument of each text: {@code 2022-2024,
     * 2026}.
     *
     * @param jenis kind of the document that is checked, as the audit trail names it; findings are places in it
     * @param bahan by year, everything in force in it, with that document in its place
     */
    public static List<Selisih> periksa(String jenis, SortedMap<Integer, BahanRencana> bahan) {
        Map<Selisih, SortedSet<Integer>> tahun = new LinkedHashMap<>();
        bahan.forEach((satu, isinya) -> periksa(jenis, satu, isinya)
                .forEach(s -> tahun.computeIfAbsent(s, k -> new TreeSet<>()).add(satu)));
        return tahun.entrySet().stream()
                .map(e -> e.getKey().dengan(rentang(e.getValue())))
                .toList();
    }

    /**
     * What is found in one year.
     *
     * @param jenis kind of the document that is checked, as the audit trail names it; findings are places in it
     * @param bahan everything in force in the year, with that document in its place
     */
    public static List<Selisih> periksa(String jenis, int tahun, BahanRencana bahan) {
        List<Selisih> selisih = new ArrayList<>();
        switch (jenis) {
            case "PERJANJIAN_KINERJA" -> {
                if (bahan.pkBawahan() != null) {
                    pkBawahan(bahan, selisih);
                } else {
                    Naskah.pk(bahan).ifPresent(pk -> pk(pk, bahan, selisih));
                }
            }
            case "RKT" -> Naskah.rkt(bahan).ifPresent(rkt -> rkt(rkt, bahan, selisih));
            case "RENCANA_AKSI" -> {
                if (bahan.aksi() != null) {
                    selisih.addAll(PemeriksaTriwulan.terhadapRkt(bahan));
                }
            }
            case "RENSTRA" -> Naskah.renstra(bahan).ifPresent(renstra -> renstra(renstra, bahan, selisih));
            default -> {
                // Other kinds are compared with nothing here.
            }
        }
        return selisih;
    }

    private static void pk(Naskah pk, BahanRencana bahan, List<Selisih> selisih) {
        Optional<Naskah> renstra = Naskah.renstra(bahan);
        Optional<Naskah> rkt = Naskah.rkt(bahan);
        for (Sasaran sasaran : pk.sasaran()) {
            for (Indikator indikator : sasaran.indikator()) {
                if (!bahan.definisi(indikator.kode()).iku()) {
                    selisih.add(Selisih.di(
                            "sasaran[" + sasaran.kode() + "].indikator[" + indikator.kode() + "]",
                            "INDIKATOR_BUKAN_IKU",
                            indikator.kode()));
                }
            }
        }
        renstra.ifPresent(r -> {
            BandingIsi.lebih(pk, r, Kekurangan.DI_RENSTRA, selisih);
            BandingIsi.kurang(pk, r, Kekurangan.DI_PK, selisih);
        });
        BandingTarget.periksa(pk, lawan(renstra, DARI_RENSTRA, rkt, DARI_RKT), selisih);
        List<Naskah> lain = new ArrayList<>();
        renstra.ifPresent(lain::add);
        rkt.ifPresent(lain::add);
        BandingUraian.periksa(pk, lain, bahan, selisih);
        if (bahan.rkt() != null) {
            BandingProgram.pkTerhadapRkt(bahan.pk(), bahan.rkt(), selisih);
        }
    }

    /** Below the camat only what both promise is compared: everyone has own sasaran and indicators. */
    private static void pkBawahan(BahanRencana bahan, List<Selisih> selisih) {
        Naskah.pk(bahan)
                .ifPresentOrElse(
                        camat -> BandingTarget.periksa(
                                Naskah.pkBawahan(bahan), List.of(new Lawan(camat, DARI_PK_CAMAT)), selisih),
                        () -> selisih.add(Selisih.di("tingkat", "PK_ATASAN_BELUM_DITETAPKAN")));
    }

    private static void rkt(Naskah rkt, BahanRencana bahan, List<Selisih> selisih) {
        Optional<Naskah> renstra = Naskah.renstra(bahan);
        Optional<Naskah> pk = Naskah.pk(bahan);
        renstra.ifPresent(r -> BandingIsi.lebih(rkt, r, Kekurangan.DI_RENSTRA, selisih));
        pk.ifPresent(p -> BandingIsi.sasaranLebih(rkt, p, renstra, Kekurangan.DI_PK, selisih));
        BandingTarget.periksa(rkt, lawan(renstra, DARI_RENSTRA, pk, DARI_PK), selisih);
        BandingProgram.sasaranTanpaProgram(bahan.rkt(), renstra, pk, selisih);
        if (bahan.renstra() != null) {
            BandingProgram.rktTerhadapRenstra(bahan.rkt(), bahan.renstra(), selisih);
        }
        if (bahan.pk() != null) {
            BandingProgram.rktTerhadapPk(bahan.rkt(), bahan.pk(), selisih);
        }
        selisih.addAll(PemeriksaTriwulan.gugur(bahan));
    }

    private static void renstra(Naskah renstra, BahanRencana bahan, List<Selisih> selisih) {
        Naskah.pk(bahan).ifPresent(pk -> {
            BandingIsi.rencanaLebih(renstra, pk, Kekurangan.DI_PK, selisih);
            BandingIsi.kurang(renstra, pk, Kekurangan.DI_RENSTRA, selisih);
            BandingTarget.periksa(renstra, List.of(new Lawan(pk, DARI_PK)), selisih);
        });
        if (bahan.rkt() != null) {
            BandingProgram.renstraTerhadapRkt(renstra, bahan.rkt(), selisih);
        }
    }

    private static List<Lawan> lawan(
            Optional<Naskah> pertama, String kodePertama, Optional<Naskah> kedua, String kodeKedua) {
        List<Lawan> semua = new ArrayList<>();
        pertama.ifPresent(n -> semua.add(new Lawan(n, kodePertama)));
        kedua.ifPresent(n -> semua.add(new Lawan(n, kodeKedua)));
        return semua;
    }

    /** Years in a row as one range. */
    private static String rentang(SortedSet<Integer> tahun) {
        StringBuilder teks = new StringBuilder();
        Integer awal = null;
        Integer akhir = null;
        for (int satu : tahun) {
            if (akhir == null || satu != akhir + 1) {
                tulis(teks, awal, akhir);
                awal = satu;
            }
            akhir = satu;
        }
        tulis(teks, awal, akhir);
        return teks.toString();
    }

    private static void tulis(StringBuilder teks, Integer awal, Integer akhir) {
        if (awal != null) {
            teks.append(teks.isEmpty() ? "" : ", ").append(awal);
            if (!awal.equals(akhir)) {
                teks.append('-').append(akhir);
            }
        }
    }
}
