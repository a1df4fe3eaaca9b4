package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;

/**
 * What the responses of a unit say. Blanks are left out of the mean of their unsur and counted.
 *
 * @param responden number of responses
 * @param ikm index, rounded half-up to two decimals; null when some unsur has no answer at all, since the rule gives each
 *     of them its weight
 * @param ikmMentah the same with six decimals
 * @param mutu class of {@code ikm}
 * @param unsur in the order of the rule
 * @param prioritas keys of the unsur whose index lies below the mean, the lowest first
 */
public record HasilSurvei(
        long responden,
        BigDecimal ikm,
        BigDecimal ikmMentah,
        Mutu mutu,
        List<HasilUnsur> unsur,
        List<String> prioritas) {

    public HasilSurvei {
        unsur = List.copyOf(unsur);
        prioritas = List.copyOf(prioritas);
    }

    /**
     * @param terjawab responses that answer this unsur
     * @param kosong responses that leave it blank
     * @param sebaran number of responses by answer, the lowest answer first
     * @param nrr mean answer with six decimals, null without answers
     * @param nrrTertimbang {@code nrr} times the exact weight 1/n
     * @param indeks {@code nrr} on the scale of the index, with two decimals
     * @param indeksMentah the same with six decimals
     */
    public record HasilUnsur(
            String kode,
            String nama,
            long terjawab,
            long kosong,
            List<Long> sebaran,
            BigDecimal nrr,
            BigDecimal nrrTertimbang,
            BigDecimal indeks,
            BigDecimal indeksMentah) {

        public HasilUnsur {
            sebaran = List.copyOf(sebaran);
        }
    }

    /** The counted answers of an unsur; {@code rataRata} is null without any. */
    record Cacah(Unsur unsur, long terjawab, List<Long> perNilai, Pecahan rataRata) {}

    static HasilSurvei dari(AturanSurvei aturan, long responden, List<Cacah> cacah) {
        List<HasilUnsur> unsur =
                cacah.stream().map(c -> unsur(aturan, responden, c)).toList();
        if (cacah.stream().map(Cacah::rataRata).anyMatch(Objects::isNull)) {
            return new HasilSurvei(responden, null, null, null, unsur, List.of());
        }
        List<Prioritas.Butir> butir = cacah.stream()
                .map(c -> new Prioritas.Butir(c.unsur().kode(), aturan.indeks(c.rataRata())))
                .toList();
        Pecahan ikm = Prioritas.rataRata(butir);
        return new HasilSurvei(
                responden,
                ikm.bulat(Angka.DESIMAL),
                ikm.bulat(Angka.DESIMAL_MENTAH),
                aturan.mutuDari(ikm.bulat(Angka.DESIMAL)),
                unsur,
                Prioritas.dibawahRataRata(butir));
    }

    private static HasilUnsur unsur(AturanSurvei aturan, long responden, Cacah cacah) {
        Pecahan nrr = cacah.rataRata();
        Pecahan indeks = nrr == null ? null : aturan.indeks(nrr);
        Pecahan bobot = Pecahan.dari(BigDecimal.ONE)
                .bagi(Pecahan.dari(BigDecimal.valueOf(aturan.unsur().size())));
        return new HasilUnsur(
                cacah.unsur().kode(),
                cacah.unsur().nama(),
                cacah.terjawab(),
                responden - cacah.terjawab(),
                cacah.perNilai(),
                bulat(nrr, Angka.DESIMAL_MENTAH),
                nrr == null ? null : nrr.kali(bobot).bulat(Angka.DESIMAL_MENTAH),
                bulat(indeks, Angka.DESIMAL),
                bulat(indeks, Angka.DESIMAL_MENTAH));
    }

    private static BigDecimal bulat(Pecahan angka, int desimal) {
        return angka == null ? null : angka.bulat(desimal);
    }
}
