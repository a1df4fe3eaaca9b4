package id.sakip.planning.impor;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the API describes a bundle. Each entry is read with the shape of its own feature, so this is for readers only.
 */
@Schema(
        name = "BundelRencana",
        description = "Setiap entri berbentuk seperti isi POST dokumennya, ditambah status (DRAF atau DITETAPKAN);"
                + " indikator tanpa status. Daftar yang tidak dipakai boleh tidak ada.",
        examples = """
                {"format":"sakip-rencana/1","indikator":[{"kodePd":"35.09.22","kode":"S2.1","uraian":"IKM","polaritas":"POSITIF",\
                "agregasi":"TERAKHIR","jenisNilai":"ANGKA"}],"renstra":[{"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,\
                "status":"DITETAPKAN","tujuan":[{"kode":"T1","uraian":"Meningkatnya kualitas pelayanan","sasaran":[{"kode":"S2",\
                "uraian":"Meningkatnya kepuasan masyarakat","indikator":[{"kodeIndikator":"S2.1","target":{"2023":"85"}}]}]}]}]}""")
record BundelRencana(
        @Schema(examples = "sakip-rencana/1", required = true)
        String format,

        List<Map<String, Object>> rpjmd,
        List<Map<String, Object>> indikator,
        List<Map<String, Object>> profil,
        List<Map<String, Object>> renstra,
        List<Map<String, Object>> rkt,
        List<Map<String, Object>> perjanjianKinerja,
        List<Map<String, Object>> rencanaAksi) {}
