package id.sakip.realization.periode;

import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of locking a quarter for all units of a kabupaten.
 *
 * @param dikunci number of units locked now
 * @param dilewati number of units left as they are: locked before, or not verified
 */
@Schema(name = "LaporanPenguncian")
record LaporanPenguncian(
        KodeWilayah kodeKab,
        int tahun,
        Triwulan triwulan,
        CakupanPenguncian cakupan,
        int dikunci,
        int dilewati,
        List<HasilPenguncian> unit) {

    static LaporanPenguncian dari(
            KodeWilayah kodeKab, int tahun, Triwulan triwulan, CakupanPenguncian cakupan, List<HasilPenguncian> unit) {
        int dikunci = (int) unit.stream().filter(HasilPenguncian::dikunci).count();
        return new LaporanPenguncian(
                kodeKab, tahun, triwulan, cakupan, dikunci, unit.size() - dikunci, List.copyOf(unit));
    }
}
