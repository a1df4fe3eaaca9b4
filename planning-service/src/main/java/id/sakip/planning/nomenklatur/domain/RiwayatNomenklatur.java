package id.sakip.planning.nomenklatur.domain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The wordings of one code over the years. A wording holds from its first year until the next mark, which is another wording
 * or the end of the entry; two wordings for one year cannot be said.
 */
public final class RiwayatNomenklatur {

    /**
     * One wording.
     *
     * @param satuan may be null
     */
    public record Isi(String uraian, String satuan, String sumber) {}

    private final NavigableMap<Integer, Optional<Isi>> tanda;

    /** @param tanda by first year; empty from the year on in which the list does not have the code */
    public RiwayatNomenklatur(Map<Integer, Optional<Isi>> tanda) {
        this.tanda = new TreeMap<>(tanda);
    }

    /** A code that was in no list yet. */
    public static RiwayatNomenklatur kosong() {
        return new RiwayatNomenklatur(Map.of());
    }

    /** By first year; empty from the year on in which the list does not have the code. */
    public NavigableMap<Integer, Optional<Isi>> tanda() {
        return new TreeMap<>(tanda);
    }

    /** First year of a later wording that {@code mulai} to {@code sampai} would run into. */
    public Optional<Integer> bentrok(int mulai, Integer sampai) {
        return sampai == null ? Optional.empty() : berikutnya(mulai).filter(tahun -> tahun <= sampai);
    }

    /**
     * The wordings with this one from {@code mulai} on, in place of what held then.
     *
     * @param sampai last year, or null to hold until the next wording
     * @throws IllegalArgumentException when it ends before it begins or runs into a later wording
     */
    public RiwayatNomenklatur dengan(int mulai, Integer sampai, Isi isi) {
        if (sampai != null && sampai < mulai) {
            throw new IllegalArgumentException("ends in " + sampai + " before it begins in " + mulai);
        }
        bentrok(mulai, sampai).ifPresent(tahun -> {
            throw new IllegalArgumentException("runs into the wording of " + tahun);
        });
        var baru = new TreeMap<>(tanda);
        int batas = berikutnya(mulai).orElse(Integer.MAX_VALUE);
        // What lies between is only the end of the old entry; the new one says its own.
        baru.subMap(mulai, true, batas, false).clear();
        baru.put(mulai, Optional.of(isi));
        if (sampai != null && sampai + 1 < batas) {
            baru.put(sampai + 1, Optional.empty());
        }
        return new RiwayatNomenklatur(baru);
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof RiwayatNomenklatur r && tanda.equals(r.tanda);
    }

    @Override
    public int hashCode() {
        return tanda.hashCode();
    }

    private Optional<Integer> berikutnya(int mulai) {
        return tanda.tailMap(mulai, false).entrySet().stream()
                .filter(t -> t.getValue().isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
