package id.sakip.planning.wilayah.domain;

import java.util.List;

/** What becomes of a row of a batch. */
public sealed interface Keputusan {

    /** The area is new. */
    record Baru(BarisWilayah baris) implements Keputusan {}

    /** The area is known under another name, or its unit is new or differs. */
    record Berubah(BarisWilayah baris) implements Keputusan {}

    /** All of it is known already, or said by a row before. */
    record Tetap() implements Keputusan {}

    record Ditolak(List<Sebab> sebab) implements Keputusan {
        public Ditolak {
            sebab = List.copyOf(sebab);
        }
    }

    /**
     * Why a row is refused.
     *
     * @param kode stable code; its text is in the message bundles
     */
    record Sebab(String medan, String kode, List<Object> isi) {
        public Sebab {
            isi = List.copyOf(isi);
        }

        static Sebab di(String medan, String kode, Object... isi) {
            return new Sebab(medan, kode, List.of(isi));
        }
    }
}
