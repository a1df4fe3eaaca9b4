package id.sakip.planning.impor.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet: which list of the bundle it holds, and its columns.
 *
 * @param nama of the sheet
 * @param bagian list of the bundle, e.g. {@code renstra}
 * @param sebutan fields that make up the name of a document in an exported workbook, after the sheet's name
 * @param lanjutan true when another sheet holds the documents and this one only adds to them
 * @param keterangan what the sheet is for, in Indonesian
 */
public record TataLembar(
        String nama, String bagian, List<String> sebutan, boolean lanjutan, String keterangan, List<Kolom> kolom) {

    public TataLembar {
        sebutan = List.copyOf(sebutan);
        kolom = List.copyOf(kolom);
    }

    static Penyusun lembar(String nama, String bagian, String keterangan) {
        return new Penyusun(nama, bagian, keterangan);
    }

    /** The column that a sheet with this heading has. */
    Optional<Kolom> berjudul(String judul) {
        return kolom.stream()
                .map(k -> k.berjudul(judul))
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean bernamaDokumen() {
        return kolom.getFirst().bentuk() == Bentuk.DOKUMEN;
    }

    /** Writes down a sheet, column by column. */
    static final class Penyusun {

        private final String nama;
        private final String bagian;
        private final String keterangan;
        private final List<Kolom> kolom = new ArrayList<>();
        private List<String> sebutan = List.of();
        private boolean lanjutan;

        private Penyusun(String nama, String bagian, String keterangan) {
            this.nama = nama;
            this.bagian = bagian;
            this.keterangan = keterangan;
        }

        /** Each row names its document; an export puts the name together from these fields. */
        Penyusun dokumen(String... medan) {
            sebutan = List.of(medan);
            return kunci("Dokumen", "", Bentuk.DOKUMEN, "");
        }

        /** Like {@link #dokumen}, for a sheet that adds to documents of another one. */
        Penyusun dokumenLain(String lembar) {
            lanjutan = true;
            return kunci("Dokumen", "", Bentuk.DOKUMEN, "nama dokumen seperti di lembar " + lembar);
        }

        Penyusun kunci(String judul, String jalur, Bentuk bentuk, String isi) {
            kolom.add(new Kolom(judul, jalur, bentuk, true, isi));
            return this;
        }

        Penyusun kolom(String judul, String jalur, Bentuk bentuk) {
            return kolom(judul, jalur, bentuk, "");
        }

        Penyusun kolom(String judul, String jalur, Bentuk bentuk, String isi) {
            kolom.add(new Kolom(judul, jalur, bentuk, false, isi));
            return this;
        }

        TataLembar selesai() {
            return new TataLembar(nama, bagian, sebutan, lanjutan, keterangan, kolom);
        }
    }
}
