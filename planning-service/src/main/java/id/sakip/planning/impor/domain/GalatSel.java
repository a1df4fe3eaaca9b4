package id.sakip.planning.impor.domain;

import java.util.List;

/**
 * Something in a workbook that cannot be read.
 *
 * @param kode code of the message
 * @param args arguments of the message
 */
public record GalatSel(Letak letak, String kode, List<Object> args) {

    public GalatSel {
        args = List.copyOf(args);
    }
}
