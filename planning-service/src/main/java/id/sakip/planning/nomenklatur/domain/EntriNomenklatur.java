package id.sakip.planning.nomenklatur.domain;

import id.sakip.contracts.KodeNomenklatur;

/**
 * An entry of the official list as it reads in one year.
 *
 * @param uraian wording of the list; documents keep their own
 * @param satuan unit of the output of a sub kegiatan, or null when none is known
 * @param sumber rule that gives this wording, e.g. {@code Kepmendagri 050-5889/2021}
 * @param berlakuMulai first fiscal year of this wording
 * @param berlakuSampai last fiscal year of this wording, or null while no end is known
 */
public record EntriNomenklatur(
        KodeNomenklatur kode, String uraian, String satuan, String sumber, int berlakuMulai, Integer berlakuSampai) {}
