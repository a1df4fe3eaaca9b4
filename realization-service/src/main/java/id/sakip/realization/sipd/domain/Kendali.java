package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/**
 * Control of the figures of one unit and date: lines against what they should add up to.
 *
 * @param lra realisasi of the lines against the LRA, per account group
 * @param dokumen realisasi of the lines against the paid documents, per sub kegiatan
 * @param pagu budget of the lines against the pagu in force, per sub kegiatan and kind of spending
 * @param induk sums in the SPJ against the lines below them
 * @param sumber sources against the amount in force, per sub kegiatan and kind of spending
 */
public record Kendali(
        List<Selisih> lra, List<Selisih> dokumen, List<Selisih> pagu, List<Selisih> induk, List<Selisih> sumber) {

    static final String LRA_BELUM_ADA = "LRA_BELUM_ADA";
    static final String DOKUMEN_BELUM_ADA = "DOKUMEN_BELUM_ADA";
    static final String TANPA_PAGU = "TANPA_PAGU";
    static final String TANPA_RINCIAN = "TANPA_RINCIAN";
    static final String ANGGARAN_TIDAK_DIKIRIM = "ANGGARAN_TIDAK_DIKIRIM";
    static final String BELUM_BERLAKU = "BELUM_BERLAKU";

    /** Accounts of the LRA that are compared: akun, kelompok, jenis. */
    private static final int AKUN_TERPANJANG = "5.1.02".length();

    /** A kind of spending of a sub kegiatan. */
    public record Pos(String kegiatan, JenisBelanja jenis) implements Comparable<Pos> {
        private static final Comparator<Pos> URUTAN =
                Comparator.comparing(Pos::kegiatan).thenComparing(Pos::jenis);

        @Override
        public int compareTo(Pos lain) {
            return URUTAN.compare(this, lain);
        }
    }

    /**
     * @param garis all lines of the date
     * @param dokumen what the paid documents up to the date add up to, per sub kegiatan; empty without any
     * @param pagu in force
     * @param berlaku amounts in force on the date
     */
    public static Kendali hitung(
            List<Garis> garis, Map<String, Rupiah> dokumen, Map<Pos, Rupiah> pagu, Map<Pos, Rupiah> berlaku) {
        Set<Sumber> sumber = EnumSet.noneOf(Sumber.class);
        List<Garis> rincian =
                GarisBerlaku.pilih(garis.stream().filter(Garis::rincian).toList());
        rincian.forEach(satu -> sumber.add(satu.sumber()));
        Kendali hasil = new Kendali(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Sumber, Map<Pos, Rupiah>> realisasi = new EnumMap<>(Sumber.class);
        for (Sumber satu : sumber) {
            List<Garis> terbaru =
                    rincian.stream().filter(g -> g.sumber() == satu).toList();
            realisasi.put(satu, jumlah(terbaru));
            hasil.lra.addAll(lra(satu, terbaru, garis));
            if (satu != Sumber.D) {
                hasil.dokumen.addAll(dokumen(satu, realisasi.get(satu), dokumen));
                hasil.pagu.addAll(pagu(satu, terbaru, pagu));
            }
            hasil.sumber.addAll(berlaku(satu, realisasi.get(satu), berlaku));
        }
        hasil.induk.addAll(induk(garis, rincian));
        return hasil;
    }

    private static Map<Pos, Rupiah> jumlah(List<Garis> rincian) {
        Map<Pos, Rupiah> jumlah = new TreeMap<>();
        rincian.forEach(satu -> satu.jenis()
                .ifPresent(jenis -> jumlah.merge(new Pos(satu.kegiatan(), jenis), satu.realisasi(), Kendali::tambah)));
        return jumlah;
    }

    private static List<Selisih> lra(Sumber sumber, List<Garis> rincian, List<Garis> garis) {
        List<Garis> kelompok = garis.stream()
                .filter(satu -> satu.sumber() == Sumber.C
                        && satu.akun().startsWith("5")
                        && satu.akun().length() <= AKUN_TERPANJANG)
                .sorted(Comparator.comparing(Garis::akun))
                .toList();
        if (kelompok.isEmpty()) {
            return List.of(Selisih.antara(sumber, "", "5", null, total(rincian), null, LRA_BELUM_ADA));
        }
        return kelompok.stream()
                .map(satu -> Selisih.antara(
                        sumber,
                        "",
                        satu.akun(),
                        null,
                        total(rincian.stream()
                                .filter(r -> Garis.didalam(satu.akun(), r.akun())
                                        && (satu.subSkpd().isEmpty()
                                                || satu.subSkpd().endsWith(KodeSkpd.UNIT_SENDIRI)
                                                || satu.subSkpd().equals(r.subSkpd())))
                                .toList()),
                        satu.realisasi(),
                        null))
                .toList();
    }

    private static List<Selisih> dokumen(Sumber sumber, Map<Pos, Rupiah> realisasi, Map<String, Rupiah> dokumen) {
        Map<String, Rupiah> perKegiatan = new TreeMap<>();
        realisasi.forEach((pos, nilai) -> perKegiatan.merge(pos.kegiatan(), nilai, Kendali::tambah));
        if (dokumen.isEmpty()) {
            return List.of();
        }
        return gabung(perKegiatan.keySet(), dokumen.keySet()).stream()
                .map(kegiatan -> Selisih.antara(
                        sumber,
                        kegiatan,
                        "",
                        null,
                        perKegiatan.get(kegiatan),
                        dokumen.get(kegiatan),
                        perKegiatan.containsKey(kegiatan) ? DOKUMEN_BELUM_ADA : TANPA_RINCIAN))
                .toList();
    }

    /** Of the budget the newest stage of a sub kegiatan counts as a whole: an account that it drops has no budget any more. */
    private static List<Selisih> pagu(Sumber sumber, List<Garis> rincian, Map<Pos, Rupiah> pagu) {
        Map<String, Integer> terbaru = new TreeMap<>();
        rincian.forEach(satu -> terbaru.merge(satu.kegiatan(), satu.urutanTahap(), Math::max));
        Map<Pos, Rupiah> anggaran = new TreeMap<>();
        Set<Pos> takLengkap = new TreeSet<>();
        for (Garis satu : rincian) {
            if (!satu.ditarik()
                    && satu.urutanTahap() == terbaru.get(satu.kegiatan())
                    && satu.jenis().isPresent()) {
                Pos pos = new Pos(satu.kegiatan(), satu.jenis().get());
                if (satu.anggaran() == null) {
                    takLengkap.add(pos);
                } else {
                    anggaran.merge(pos, satu.anggaran(), Kendali::tambah);
                }
            }
        }
        takLengkap.forEach(anggaran::remove);
        return gabung(gabung(anggaran.keySet(), pagu.keySet()), takLengkap).stream()
                .map(pos -> Selisih.antara(
                        sumber,
                        pos.kegiatan(),
                        "",
                        pos.jenis(),
                        anggaran.get(pos),
                        pagu.get(pos),
                        takLengkap.contains(pos)
                                ? ANGGARAN_TIDAK_DIKIRIM
                                : pagu.containsKey(pos) ? TANPA_RINCIAN : TANPA_PAGU))
                .toList();
    }

    private static List<Selisih> berlaku(Sumber sumber, Map<Pos, Rupiah> realisasi, Map<Pos, Rupiah> berlaku) {
        return realisasi.entrySet().stream()
                .map(satu -> Selisih.antara(
                        sumber,
                        satu.getKey().kegiatan(),
                        "",
                        satu.getKey().jenis(),
                        satu.getValue(),
                        berlaku.get(satu.getKey()),
                        BELUM_BERLAKU))
                .toList();
    }

    private static List<Selisih> induk(List<Garis> garis, List<Garis> rincian) {
        return garis.stream()
                .filter(satu -> !satu.rincian() && satu.sumber() != Sumber.C)
                .sorted(Comparator.comparing(Garis::sumber)
                        .thenComparing(Garis::kegiatan)
                        .thenComparing(Garis::akun)
                        .thenComparing(Garis::subSkpd))
                .map(satu -> {
                    boolean seluruh = satu.seluruhUnit(garis);
                    List<Garis> anak = rincian.stream()
                            .filter(g -> g.dibawah(satu, seluruh))
                            .toList();
                    return Selisih.antara(
                            satu.sumber(),
                            satu.kegiatan(),
                            satu.akun(),
                            null,
                            anak.isEmpty() ? null : total(anak),
                            satu.realisasi(),
                            TANPA_RINCIAN);
                })
                .toList();
    }

    private static <T> Set<T> gabung(Set<T> satu, Set<T> lain) {
        Set<T> semua = new TreeSet<>(satu);
        semua.addAll(lain);
        return semua;
    }

    private static Rupiah total(List<Garis> garis) {
        return new Rupiah(garis.stream().map(g -> g.realisasi().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Rupiah tambah(Rupiah satu, Rupiah lain) {
        return new Rupiah(satu.nilai().add(lain.nilai()));
    }

    /** How many of the comparisons do not come out even. */
    public long beda() {
        return Stream.of(lra, dokumen, pagu, induk, sumber)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(Selisih::beda)
                .count();
    }
}
