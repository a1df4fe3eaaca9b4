package id.sakip.contracts.periode;

import java.time.Instant;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Triwulan;

import static java.util.Objects.requireNonNull;

/** Where a unit's quarter stands in the submit, verify and lock workflow. */
public record StatusPeriode(KodeWilayah kodePd, int tahun, Triwulan triwulan, long versi, Instant waktu, Status status)
        implements PotretTahunan {

    /** Stage of the workflow. */
    public enum Status {
        TERBUKA,
        DIAJUKAN,
        DIVERIFIKASI,
        DIKEMBALIKAN,
        DIKUNCI
    }

    public StatusPeriode {
        PotretTahunan.periksa(kodePd, tahun, versi, waktu);
        requireNonNull(triwulan, "triwulan is null");
        requireNonNull(status, "status is null");
    }

    @Override
    public String kunci() {
        return PotretTahunan.super.kunci() + ":" + triwulan;
    }
}
