package id.sakip.planning.dokumen.domain;

/**
 * One thing that differs between two contents.
 *
 * @param medan place, with lines named by their codes, e.g. {@code sasaran[S2].indikator[S2.1].target}
 * @param dari before; null where there was nothing
 * @param ke after; null where there is nothing any more
 * @param teks the same for people, e.g. {@code sasaran S2 › indikator S2.1 › target: “85” menjadi “90”}
 */
public record Perbedaan(Jenis jenis, String medan, String dari, String ke, String teks) {

    /** What happened at the place. */
    public enum Jenis {
        TAMBAH,
        HAPUS,
        UBAH
    }
}
