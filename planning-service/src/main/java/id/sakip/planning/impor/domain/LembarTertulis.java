package id.sakip.planning.impor.domain;

import java.util.List;

/**
 * A sheet as an export writes it.
 *
 * @param kolom its columns; the first row holds their headings
 */
public record LembarTertulis(List<Kolom> kolom, Lembar lembar) {

    public LembarTertulis {
        kolom = List.copyOf(kolom);
    }
}
