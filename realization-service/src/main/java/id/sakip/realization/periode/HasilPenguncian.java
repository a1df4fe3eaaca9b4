package id.sakip.realization.periode;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.periode.StatusPeriode.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a unit's quarter when all of them were locked. */
@Schema(name = "HasilPenguncian")
record HasilPenguncian(KodeWilayah kodePd, Status dari, Status status, boolean dikunci) {}
