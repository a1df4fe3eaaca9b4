package id.sakip.planning.nomenklatur;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.nomenklatur.domain.EntriNomenklatur;

/**
 * A code with its wording in one year, as read.
 *
 * @param berikutnya year in which this wording ceases, or null
 */
record BarisNomenklatur(
        String kode,
        Tingkat tingkat,
        KodeNomenklatur induk,
        String uraian,
        String satuan,
        String sumber,
        int berlakuMulai,
        Integer berikutnya,
        long versi) {

    Integer berlakuSampai() {
        return berikutnya == null ? null : Integer.valueOf(berikutnya - 1);
    }

    EntriNomenklatur entri() {
        return new EntriNomenklatur(new KodeNomenklatur(kode), uraian, satuan, sumber, berlakuMulai, berlakuSampai());
    }
}
