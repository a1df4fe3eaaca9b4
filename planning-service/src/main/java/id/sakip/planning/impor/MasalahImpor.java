package id.sakip.planning.impor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document with the report of the import that was refused. */
@Schema(name = "MasalahImpor")
record MasalahImpor(@JsonUnwrapped Problem masalah, LaporanImpor laporan) {}
