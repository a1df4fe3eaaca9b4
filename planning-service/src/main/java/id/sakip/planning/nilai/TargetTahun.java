package id.sakip.planning.nilai;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.EmbeddedColumnNaming;

/** Target of one year; a year without target has no row. */
@MappedSuperclass
public abstract class TargetTahun {

    @Id
    private UUID id = UUID.randomUUID();

    private int tahun;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected TargetTahun() {}

    protected TargetTahun(int tahun, NilaiKolom target) {
        this.tahun = tahun;
        this.target = target;
    }

    public int tahun() {
        return tahun;
    }

    public NilaiKolom target() {
        return target;
    }

    /**
     * A row for each year that has a target, the first year first.
     *
     * @param perTahun checked texts by year; null and blank are no target
     */
    public static <T extends TargetTahun> Stream<T> baris(
            Map<Integer, String> perTahun, BiFunction<Integer, NilaiKolom, T> baru) {
        return perTahun.entrySet().stream()
                .filter(t -> t.getValue() != null && !t.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(t -> baru.apply(t.getKey(), NilaiKolom.dariTeks(t.getValue())));
    }

    /** The texts as entered, by year. */
    public static SortedMap<Integer, String> perTahun(Iterable<? extends TargetTahun> baris) {
        SortedMap<Integer, String> perTahun = new TreeMap<>();
        baris.forEach(t -> perTahun.put(t.tahun(), NilaiKolom.teks(t.target())));
        return perTahun;
    }
}
