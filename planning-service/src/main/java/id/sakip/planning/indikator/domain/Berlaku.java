package id.sakip.planning.indikator.domain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Revisions by the year from which they count. A revision counts until the next one starts; the first one counts for the
 * years before it as well, because a document of such a year has no other wording to refer to.
 *
 * @param <T> the revision
 */
public record Berlaku<T>(NavigableMap<Integer, T> mulai) {

    /** @throws IllegalArgumentException without any revision */
    public Berlaku {
        if (mulai.isEmpty()) {
            throw new IllegalArgumentException("an indicator has at least one revision");
        }
    }

    /** The revision that counts in {@code tahun}. */
    public T pada(int tahun) {
        Map.Entry<Integer, T> dasar = mulai.floorEntry(tahun);
        return dasar == null ? mulai.firstEntry().getValue() : dasar.getValue();
    }

    /** The revision that started last. */
    public T terbaru() {
        return mulai.lastEntry().getValue();
    }

    /** The last year in which the revision counts that starts in {@code tahun}; null when no other follows. */
    public Integer sampai(int tahun) {
        Integer berikut = mulai.higherKey(tahun);
        return berikut == null ? null : berikut - 1;
    }

    /** The same with {@code revisi} from {@code tahun} on, in place of one that starts in that year. */
    public Berlaku<T> dengan(int tahun, T revisi) {
        NavigableMap<Integer, T> baru = new TreeMap<>(mulai);
        baru.put(tahun, revisi);
        return new Berlaku<>(baru);
    }

    /** The same years with something else for each revision. */
    public <S> Berlaku<S> map(Function<T, S> pandangan) {
        NavigableMap<Integer, S> lain = new TreeMap<>();
        mulai.forEach((tahun, revisi) -> lain.put(tahun, pandangan.apply(revisi)));
        return new Berlaku<>(lain);
    }

    /** True when another revision counts in {@code tahun} than in {@code lain}. */
    public boolean beda(Berlaku<T> lain, int tahun) {
        return !Objects.equals(pada(tahun), lain.pada(tahun));
    }
}
