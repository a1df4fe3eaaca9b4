package id.sakip.realization.survei.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers of responses; in which order they come is of no account. */
public final class Tabulasi {

    private final AturanSurvei aturan;
    private final Map<String, long[]> banyak = new LinkedHashMap<>();
    private long responden;

    public Tabulasi(AturanSurvei aturan) {
        this.aturan = aturan;
        aturan.unsur().forEach(u -> banyak.put(u.kode(), new long[aturan.skala().langkah()]));
    }

    /**
     * Counts one response.
     *
     * @param jawaban by key of the unsur; what was left blank is absent
     */
    public void tambah(Map<String, Integer> jawaban) {
        tambahResponden(1);
        jawaban.forEach((unsur, nilai) -> tambahJawaban(unsur, nilai, 1));
    }

    public void tambahResponden(long berapa) {
        responden += berapa;
    }

    /**
     * Counts {@code berapa} equal answers to an unsur.
     *
     * @throws IllegalArgumentException for an unsur that the rule does not know, or an answer outside its scale
     */
    public void tambahJawaban(String unsur, int nilai, long berapa) {
        long[] sebaran = banyak.get(unsur);
        if (sebaran == null || !aturan.skala().memuat(nilai)) {
            throw new IllegalArgumentException("no answer of " + aturan.id() + ": " + unsur + " = " + nilai);
        }
        sebaran[nilai - aturan.skala().terendah()] += berapa;
    }

    /** The result of what was counted so far. */
    public HasilSurvei hasil() {
        List<HasilSurvei.Cacah> cacah = new ArrayList<>();
        aturan.unsur().forEach(u -> cacah.add(cacah(u)));
        return HasilSurvei.dari(aturan, responden, cacah);
    }

    private HasilSurvei.Cacah cacah(AturanSurvei.Unsur unsur) {
        long[] sebaran = banyak.get(unsur.kode());
        long terjawab = 0;
        long jumlah = 0;
        List<Long> perNilai = new ArrayList<>();
        for (int i = 0; i < sebaran.length; i++) {
            perNilai.add(sebaran[i]);
            terjawab += sebaran[i];
            jumlah += sebaran[i] * (aturan.skala().terendah() + i);
        }
        Pecahan rataRata = terjawab == 0 ? null : new Pecahan(BigInteger.valueOf(jumlah), BigInteger.valueOf(terjawab));
        return new HasilSurvei.Cacah(unsur, terjawab, perNilai, rataRata);
    }
}
