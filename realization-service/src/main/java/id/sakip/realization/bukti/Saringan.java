package id.sakip.realization.bukti;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;

/**
 * Which evidence a list shows; null for any, except the area.
 *
 * @param sebutan wording of an output without case and spacing
 * @param ditarik whether withdrawn evidence is shown too
 */
record Saringan(
        KodeWilayah wilayah,
        Integer tahun,
        Triwulan triwulan,
        String ragam,
        String kodeIndikator,
        KodeNomenklatur kodeSubKegiatan,
        JenisBelanja jenisBelanja,
        String sebutan,
        boolean ditarik) {}
