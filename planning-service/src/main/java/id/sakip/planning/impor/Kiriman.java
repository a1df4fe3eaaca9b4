package id.sakip.planning.impor;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.planning.impor.domain.Bacaan;
import id.sakip.planning.impor.domain.GalatSel;
import id.sakip.planning.impor.domain.Letak;
import id.sakip.planning.impor.domain.PembacaBuku;
import id.sakip.planning.impor.domain.PetaLetak;
import id.sakip.platform.problem.ProblemException;

/**
 * What was sent for import, whatever its form.
 *
 * @param galatSel cells that could not be read, of a workbook
 * @param utuh false when the layout of the workbook is wrong, so that looking further would only mislead
 * @param peta places in the workbook; null for JSON
 */
record Kiriman(JsonNode bundel, List<GalatSel> galatSel, boolean utuh, PetaLetak peta) {

    static Kiriman json(JsonNode bundel) {
        return new Kiriman(bundel, List.of(), true, null);
    }

    /** @throws ProblemException 400 or 413 when it is no workbook or too large a one */
    static Kiriman xlsx(byte[] berkas) {
        Bacaan bacaan = PembacaBuku.baca(PembacaXlsx.baca(berkas));
        return new Kiriman(PohonJson.ke(bacaan.bundel()), bacaan.galat(), bacaan.utuh(), bacaan.peta());
    }

    Optional<Letak> letak(String medan) {
        return peta == null ? Optional.empty() : peta.cari(medan);
    }

    Optional<PetaLetak.Rentang> rentang(String entri) {
        return peta == null ? Optional.empty() : peta.rentang(entri);
    }
}
