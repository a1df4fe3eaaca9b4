package id.sakip.planning.wilayah.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.Keputusan.Sebab;

/**
 * Decides about the rows of a batch of areas. They come in any order: an area above another may stand after it, so that rows
 * are judged from the top of the tree down. Nothing is ever taken away by a batch.
 */
public final class PemutusWilayah {

    private final Map<KodeWilayah, Ada> ada;

    /**
     * An area that is there already.
     *
     * @param unit the unit of this kecamatan, or null
     */
    public record Ada(String nama, JenisWilayah jenis, BarisWilayah.Unit unit) {}

    /** @param ada the areas there are, at least all that rows name and those directly above them */
    public PemutusWilayah(Map<KodeWilayah, Ada> ada) {
        this.ada = Map.copyOf(ada);
    }

    /**
     * One decision per row, in the order of the rows.
     *
     * @param baris null for a row that could not be read
     */
    public List<Keputusan> putuskan(List<BarisWilayah> baris) {
        Keputusan[] hasil = new Keputusan[baris.size()];
        Map<KodeWilayah, Integer> pertama = new HashMap<>();
        Set<KodeWilayah> diterima = new HashSet<>();
        IntStream.range(0, baris.size())
                .filter(nomor -> baris.get(nomor) != null)
                .boxed()
                .sorted(Comparator.comparing((Integer nomor) -> baris.get(nomor).kode())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(nomor -> {
                    BarisWilayah satu = baris.get(nomor);
                    Integer sebelumnya = pertama.putIfAbsent(satu.kode(), nomor);
                    hasil[nomor] = sebelumnya == null
                            ? putuskan(satu, diterima)
                            : ulangan(satu, baris.get(sebelumnya), sebelumnya, hasil[sebelumnya]);
                    if (!(hasil[nomor] instanceof Keputusan.Ditolak)) {
                        diterima.add(satu.kode());
                    }
                });
        List<Keputusan> urut = new ArrayList<>(hasil.length);
        for (Keputusan satu : hasil) {
            urut.add(satu == null ? new Keputusan.Ditolak(List.of()) : satu);
        }
        return urut;
    }

    private static Keputusan ulangan(BarisWilayah satu, BarisWilayah sama, int nomor, Keputusan putusan) {
        if (!satu.equals(sama)) {
            return new Keputusan.Ditolak(List.of(Sebab.di("", "BARIS_GANDA", nomor)));
        }
        return putusan instanceof Keputusan.Ditolak ? putusan : new Keputusan.Tetap();
    }

    private Keputusan putuskan(BarisWilayah baris, Set<KodeWilayah> diterima) {
        Ada dulu = ada.get(baris.kode());
        List<Sebab> sebab = new ArrayList<>();
        if (!baris.jenis().cocok(baris.kode())) {
            sebab.add(Sebab.di("jenis", "JENIS_TIDAK_SESUAI_KODE", baris.jenis(), baris.kode()));
        } else if (dulu != null && dulu.jenis() != baris.jenis()) {
            sebab.add(Sebab.di("jenis", "KUNCI_TETAP", dulu.jenis()));
        }
        if (baris.unit() != null && baris.jenis() != JenisWilayah.KECAMATAN) {
            sebab.add(Sebab.di("perangkatDaerah", "UNIT_HANYA_KECAMATAN", baris.jenis()));
        }
        baris.induk()
                .filter(induk -> !ada.containsKey(induk) && !diterima.contains(induk))
                .ifPresent(induk -> sebab.add(Sebab.di("kode", "INDUK_WILAYAH_TIDAK_ADA", baris.kode(), induk)));
        if (!sebab.isEmpty()) {
            return new Keputusan.Ditolak(sebab);
        }
        if (dulu == null) {
            return new Keputusan.Baru(baris);
        }
        return dulu.nama().equals(baris.nama()) && sama(dulu.unit(), baris.unit())
                ? new Keputusan.Tetap()
                : new Keputusan.Berubah(baris);
    }

    private static boolean sama(BarisWilayah.Unit dulu, BarisWilayah.Unit kini) {
        return kini == null
                || dulu != null
                        && dulu.nama().equals(kini.nama())
                        && (kini.alamat() == null || Objects.equals(dulu.alamat(), kini.alamat()));
    }
}
