package id.sakip.planning.impor.domain;

import java.util.List;
import java.util.Map;

/**
 * What came out of reading a workbook.
 *
 * @param bundel the content as a tree of maps, lists, texts and numbers
 * @param galat everything that could not be read
 * @param utuh true when every sheet and column is known, so that what could be read is worth checking further
 */
public record Bacaan(Map<String, Object> bundel, List<GalatSel> galat, boolean utuh, PetaLetak peta) {

    public Bacaan {
        galat = List.copyOf(galat);
    }
}
