package id.sakip.planning.indikator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Polaritas;
import id.sakip.planning.dokumen.Berversi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision of a definition as the API shows it.
 *
 * @param versi of the indicator with all its revisions; the ETag
 * @param berlakuMulai first year in which this revision counts; null for always
 * @param berlakuSampai last year before the next revision; null when none follows
 */
@Schema(name = "Indikator")
record TampilanIndikator(
        UUID id,
        long versi,
        KodeWilayah kodePd,
        String kode,
        JenisIndikator jenis,
        Integer berlakuMulai,
        Integer berlakuSampai,
        String uraian,
        String kinerjaUtama,
        IsiIndikator.Sk sk,
        String satuan,
        Polaritas polaritas,
        Agregasi agregasi,
        JenisNilai jenisNilai,
        String skala,
        String formulasi,
        String pembilang,
        String penyebut,
        List<String> penanggungJawab,
        String sumberData,
        String alasan,
        Instant dibuat,
        Instant diubah)
        implements Berversi {

    /** @param tahun the revision of that year; null for the newest */
    static TampilanIndikator pada(Indikator i, Integer tahun) {
        return dari(i, tahun == null ? i.berlaku().terbaru() : i.berlaku().pada(tahun));
    }

    static TampilanIndikator dari(Indikator i, RevisiIndikator revisi) {
        IsiIndikator isi = revisi.isi();
        return new TampilanIndikator(
                i.id(),
                i.versi(),
                i.kodePd(),
                i.kode(),
                isi.jenis(),
                isi.berlakuMulai(),
                i.berlaku().sampai(revisi.berlakuMulai()),
                isi.uraian(),
                isi.kinerjaUtama(),
                isi.sk(),
                isi.satuan(),
                isi.polaritas(),
                isi.agregasi(),
                isi.jenisNilai(),
                isi.skala(),
                isi.formulasi(),
                isi.pembilang(),
                isi.penyebut(),
                isi.penanggungJawab(),
                isi.sumberData(),
                isi.alasan(),
                revisi.dibuat(),
                revisi.diubah());
    }
}
