package id.sakip.bench;

import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.launch.Service;

/** Plans for all 31 kecamatan of a year, each with one indicator and ten sub kegiatan. */
final class Plans {

    static final int TAHUN = 2023;
    static final String INDIKATOR = "S1.1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGU = 100_000_000;

    private final Client client;

    Plans(Client client) {
        this.client = client;
    }

    static List<String> kecamatan() {
        return IntStream.rangeClosed(1, 31).mapToObj("35.09.%02d"::formatted).toList();
    }

    static List<String> subKegiatan() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj("7.01.01.2.06.%04d"::formatted)
                .toList();
    }

    /** The plans of {@link #TAHUN}, with their indicator. */
    void create() throws InterruptedException {
        kecamatan().forEach(this::iku);
        create(TAHUN);
    }

    /** The plans of another year, with the same indicator. */
    void create(int tahun) throws InterruptedException {
        for (String kodePd : kecamatan()) {
            ratify("/rkt", rkt(kodePd, tahun));
            ratify("/perjanjian-kinerja", pk(kodePd, tahun));
        }
        // Realization checks rows against the plan, which travels by Kafka.
        String last = kecamatan().getLast();
        while (client.post(
                                Service.REALIZATION,
                                "/realisasi/indikator?dryRun=true",
                                "[" + Freshness.row(last, tahun, 1) + "]")
                        .path("ditolak")
                        .asInt()
                > 0) {
            Thread.sleep(50);
        }
    }

    private void iku(String kodePd) {
        client.post(
                Service.PLANNING,
                "/iku",
                object(kodePd)
                        .put("kode", INDIKATOR)
                        .put("uraian", "IKM")
                        .put("satuan", "nilai")
                        .put("polaritas", "POSITIF")
                        .put("agregasi", "TERAKHIR")
                        .put("jenisNilai", "ANGKA")
                        .toString());
    }

    private void ratify(String path, JsonNode document) {
        String id = client.post(Service.PLANNING, path, document.toString())
                .path("id")
                .asText();
        client.post(Service.PLANNING, path + "/" + id + "/penetapan", "");
    }

    private static ObjectNode rkt(String kodePd, int tahun) {
        ObjectNode rkt = object(kodePd).put("tahun", tahun).put("tanggal", tahun + "-01-10");
        ObjectNode program = rkt.putArray("sasaran")
                .addObject()
                .put("kode", "S1")
                .putArray("program")
                .addObject()
                .put("kode", "7.01.01")
                .put("uraian", "Program Penunjang Urusan Pemerintahan Daerah");
        ObjectNode kegiatan = program.putArray("kegiatan")
                .addObject()
                .put("kode", "7.01.01.2.06")
                .put("uraian", "Administrasi Umum Perangkat Daerah");
        ArrayNode subKegiatan = kegiatan.putArray("subKegiatan");
        for (String kode : subKegiatan()) {
            ObjectNode sub = subKegiatan.addObject().put("kode", kode).put("uraian", "Sub kegiatan " + kode);
            sub.putArray("keluaran")
                    .addObject()
                    .put("indikator", "Jumlah paket")
                    .put("satuan", "Paket")
                    .put("target", "1 Paket");
            sub.putArray("pagu").addObject().put("jenisBelanja", "OPERASI").put("jumlah", PAGU);
        }
        return rkt;
    }

    private static ObjectNode pk(String kodePd, int tahun) {
        ObjectNode pk = object(kodePd)
                .put("tahun", tahun)
                .put("jenis", "MURNI")
                .put("tanggal", tahun + "-01-20")
                .put("tempat", "Jember");
        pk.putObject("pihakPertama").put("jabatan", "Camat");
        pk.putObject("pihakKedua").put("jabatan", "Bupati Jember");
        pk.putArray("sasaran")
                .addObject()
                .put("kode", "S1")
                .put("uraian", "Meningkatnya kepuasan masyarakat")
                .putArray("indikator")
                .addObject()
                .put("kodeIndikator", INDIKATOR)
                .put("target", "80");
        pk.putArray("program")
                .addObject()
                .put("kode", "7.01.01")
                .put("anggaran", (long) PAGU * subKegiatan().size())
                .put("sumberDana", "APBD");
        return pk;
    }

    private static ObjectNode object(String kodePd) {
        return JSON.createObjectNode().put("kodePd", kodePd);
    }
}
