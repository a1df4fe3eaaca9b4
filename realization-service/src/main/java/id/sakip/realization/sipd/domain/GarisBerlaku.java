package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/**
 * Which lines of a unit and date count. Senders name stage, fund and sub unit as they like, and differently from one day to the
 * next: the same money then stands in several lines. For each account of a sub kegiatan and source the last change that came
 * decides, in this order, whether the lines with or without a sub unit count; in each sub unit, those with or without a stage,
 * of the named stages the newest; and in that stage, those with or without a fund. What came in one delivery stands side by
 * side. Funds and sub units add up.
 */
public final class GarisBerlaku {

    private GarisBerlaku() {}

    /** The lines that count, and those that were withdrawn, which say that there is nothing. */
    public static List<Garis> pilih(Collection<Garis> garis) {
        List<Garis> hasil = new ArrayList<>();
        for (List<Garis> akun : menurut(garis, satu -> List.of(satu.sumber(), satu.kegiatan(), satu.akun()))) {
            akun.stream().filter(Garis::ditarik).forEach(hasil::add);
            List<Garis> hidup = akun.stream().filter(satu -> !satu.ditarik()).toList();
            for (List<Garis> subUnit :
                    menurut(bentukTerakhir(hidup, g -> !g.subSkpd().isEmpty()), Garis::subSkpd)) {
                List<Garis> bertahap = bentukTerakhir(subUnit, g -> g.urutanTahap() > 0);
                int terbaru =
                        bertahap.stream().mapToInt(Garis::urutanTahap).max().orElse(0);
                List<Garis> setahap = bertahap.stream()
                        .filter(g -> g.urutanTahap() == terbaru)
                        .toList();
                hasil.addAll(bentukTerakhir(setahap, g -> !g.dana().isEmpty()));
            }
        }
        return hasil;
    }

    /** Those of the lines that have a part as the last change has it. */
    private static List<Garis> bentukTerakhir(List<Garis> garis, Predicate<Garis> bernama) {
        long terakhir = garis.stream().mapToLong(Garis::versi).max().orElse(0);
        Set<Boolean> bentuk = new HashSet<>();
        garis.stream().filter(g -> g.versi() == terakhir).forEach(g -> bentuk.add(bernama.test(g)));
        return garis.stream().filter(g -> bentuk.contains(bernama.test(g))).toList();
    }

    /**
     * Lines with an amount that counted and stop counting because the same account comes in another form; a line that gives way
     * to a newer stage, or that is delivered itself, is none.
     *
     * @param lama lines before a delivery
     * @param baru lines with it
     */
    public static List<Garis> terdesak(Collection<Garis> lama, Collection<Garis> baru) {
        List<Garis> berlaku = pilih(baru);
        Set<Object> masih = berlaku.stream().map(GarisBerlaku::jati).collect(Collectors.toSet());
        Set<Object> tetap = new HashSet<>(baru);
        return pilih(lama).stream()
                .filter(satu -> satu.realisasi().nilai().signum() != 0
                        && tetap.contains(satu)
                        && !masih.contains(jati(satu))
                        && berlaku.stream().noneMatch(g -> lebihBaru(g, satu)))
                .toList();
    }

    private static boolean lebihBaru(Garis satu, Garis lain) {
        return lain.urutanTahap() > 0
                && satu.urutanTahap() > lain.urutanTahap()
                && satu.sumber() == lain.sumber()
                && satu.kegiatan().equals(lain.kegiatan())
                && satu.akun().equals(lain.akun())
                && satu.subSkpd().equals(lain.subSkpd());
    }

    private static Object jati(Garis satu) {
        return List.of(satu.sumber(), satu.kegiatan(), satu.akun(), satu.subSkpd(), satu.urutanTahap(), satu.dana());
    }

    /** What the lines of a source that count add up to, per kind of spending. */
    public static Map<JenisBelanja, Rupiah> jumlah(Collection<Garis> berlaku, Sumber sumber) {
        Map<JenisBelanja, BigDecimal> jumlah = new TreeMap<>();
        berlaku.stream()
                .filter(satu -> satu.sumber() == sumber)
                .forEach(satu -> satu.jenis()
                        .ifPresent(jenis -> jumlah.merge(jenis, satu.realisasi().nilai(), BigDecimal::add)));
        Map<JenisBelanja, Rupiah> hasil = new TreeMap<>();
        jumlah.forEach((jenis, nilai) -> hasil.put(jenis, new Rupiah(nilai)));
        return hasil;
    }

    /**
     * Accounts with an amount in the source in force of which another source says nothing. Only a source without such gaps may
     * take over: the sum of a part is no correction of the whole.
     *
     * @param berlaku lines of one sub kegiatan and date that count
     */
    public static SortedSet<String> kurang(Collection<Garis> berlaku, Sumber baru, Sumber lama, JenisBelanja jenis) {
        SortedSet<String> kurang = new TreeSet<>();
        berlaku.stream()
                .filter(satu -> satu.sumber() == lama
                        && satu.realisasi().nilai().signum() != 0
                        && satu.jenis().filter(jenis::equals).isPresent())
                .forEach(satu -> kurang.add(satu.akun()));
        berlaku.stream().filter(satu -> satu.sumber() == baru).forEach(satu -> kurang.remove(satu.akun()));
        return kurang;
    }

    private static Collection<List<Garis>> menurut(Collection<Garis> garis, Function<Garis, Object> kunci) {
        return garis.stream()
                .collect(Collectors.groupingBy(kunci, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
