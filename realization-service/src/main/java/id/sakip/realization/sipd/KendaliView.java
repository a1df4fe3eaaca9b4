package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.realization.sipd.domain.Kendali;
import id.sakip.realization.sipd.domain.Selisih;
import id.sakip.realization.sipd.domain.Sumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Control of a unit's SIPD figures on a date.
 *
 * @param perTanggal null when no source has delivered anything yet
 * @param beda comparisons that do not come out even, or cannot be made
 * @param lra realisasi of the lines against the LRA
 * @param dokumen realisasi of the lines against the paid documents
 * @param pagu budget of the lines against the pagu in force
 * @param induk sums in the SPJ against their lines
 * @param sumber each source against the amount in force
 */
@Schema(name = "KendaliSipd")
record KendaliView(
        KodeWilayah kodePd,
        int tahun,
        LocalDate perTanggal,
        long beda,
        List<Banding> lra,
        List<Banding> dokumen,
        List<Banding> pagu,
        List<Banding> induk,
        List<Banding> sumber) {

    /**
     * Two figures that should be equal.
     *
     * @param rincian what the lines add up to; null when there are none
     * @param pembanding what it is held against
     * @param selisih lines less the other; null for the reason in {@code alasan}
     */
    @Schema(name = "BandingSipd")
    record Banding(
            Sumber sumber,
            String kodeKegiatan,
            String kodeAkun,
            JenisBelanja jenisBelanja,
            Rupiah rincian,
            Rupiah pembanding,
            Rupiah selisih,

            @Schema(
                    enumeration = {
                        "LRA_BELUM_ADA",
                        "DOKUMEN_BELUM_ADA",
                        "TANPA_PAGU",
                        "TANPA_RINCIAN",
                        "ANGGARAN_TIDAK_DIKIRIM",
                        "BELUM_BERLAKU"
                    })
            String alasan) {

        private static Banding dari(Selisih satu) {
            return new Banding(
                    satu.sumber(),
                    satu.kegiatan(),
                    satu.akun(),
                    satu.jenisBelanja(),
                    satu.rincian(),
                    satu.pembanding(),
                    satu.selisih(),
                    satu.alasan());
        }
    }

    static KendaliView dari(KodeWilayah kodePd, int tahun, LocalDate perTanggal, Kendali kendali) {
        return new KendaliView(
                kodePd,
                tahun,
                perTanggal,
                kendali.beda(),
                semua(kendali.lra()),
                semua(kendali.dokumen()),
                semua(kendali.pagu()),
                semua(kendali.induk()),
                semua(kendali.sumber()));
    }

    private static List<Banding> semua(List<Selisih> selisih) {
        return selisih.stream().map(Banding::dari).toList();
    }
}
