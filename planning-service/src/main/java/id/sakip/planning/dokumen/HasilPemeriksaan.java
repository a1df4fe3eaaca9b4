package id.sakip.planning.dokumen;

import java.util.List;

import id.sakip.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the check at penetapan says.
 *
 * @param layak true when nothing stands in the way
 * @param galat what must be mended first
 * @param peringatan what passes and stays on record
 */
@Schema(name = "HasilPemeriksaan")
public record HasilPemeriksaan(boolean layak, List<Problem.Entry> galat, List<Peringatan> peringatan) {}
