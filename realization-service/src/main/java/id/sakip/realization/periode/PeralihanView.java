package id.sakip.realization.periode;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.realization.periode.domain.Aksi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to a quarter. */
@Schema(name = "PeralihanPeriode")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeralihanView(
        long versi,
        Aksi aksi,
        Status dari,
        Status ke,
        String alasan,
        String oleh,
        String peran,
        String korelasi,
        Instant pada) {}
