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

/** Definition of an indicator as the API shows it. */
@Schema(name = "Indikator")
record TampilanIndikator(
        UUID id,
        long versi,
        KodeWilayah kodePd,
        String kode,
        String uraian,
        String satuan,
        Polaritas polaritas,
        Agregasi agregasi,
        JenisNilai jenisNilai,
        String formulasi,
        String pembilang,
        String penyebut,
        List<String> penanggungJawab,
        String sumberData,
        String alasan,
        Instant dibuat,
        Instant diubah)
        implements Berversi {

    static TampilanIndikator dari(Indikator i) {
        return new TampilanIndikator(
                i.id(),
                i.versi(),
                i.kodePd(),
                i.kode(),
                i.uraian(),
                i.satuan(),
                i.polaritas(),
                i.agregasi(),
                i.jenisNilai(),
                i.formulasi(),
                i.pembilang(),
                i.penyebut(),
                i.penanggungJawab(),
                i.sumberData(),
                i.alasan(),
                i.dibuat(),
                i.diubah());
    }
}
