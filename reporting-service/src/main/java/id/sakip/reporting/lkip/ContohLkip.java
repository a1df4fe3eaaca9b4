package id.sakip.reporting.lkip;

/** Example of the API description, shortened to one sasaran; a test compares its fields with a real answer. */
final class ContohLkip {

    static final String ARJASA_2023 = """
            {"kodePd": "35.09.22", "nama": "Kecamatan Arjasa", "tahun": 2023, "sampai": "TW4", "status": "DRAF",
             "versi": 17, "versiRencana": 5, "versiRealisasi": 9, "diperbarui": "2024-01-10T03:15:00Z",
             "kerangka": "2022",
             "tabel31": [{"kodeSasaran": "S2", "sasaran": "Meningkatnya Kepuasan Masyarakat", "kodeIndikator": "S2.1",
               "indikator": "IKM", "satuan": "nilai", "target": "85", "realisasi": "82,89", "capaian": 97.52,
               "capaianMentah": 97.5176, "predikat": "AA", "status": "DIHITUNG", "alasan": null, "keterangan": null}],
             "rataRata": 99.38, "predikat": "AA", "tanpaData": 0, "keterangan": null,
             "tabel32": [{"kodeSasaran": "S2", "sasaran": "Meningkatnya Kepuasan Masyarakat", "kodeIndikator": "S2.1",
               "indikator": "IKM", "satuan": "nilai", "perTahun": [
                 {"tahun": 2021, "target": "75", "realisasi": "80,37", "keterangan": null},
                 {"tahun": 2022, "target": "76", "realisasi": null,
                  "keterangan": "belum ada data: hasil survei belum dirilis"},
                 {"tahun": 2023, "target": "85", "realisasi": "82,89", "keterangan": null}]}],
             "tabel33": [{"kodeSasaran": "S2", "sasaran": "Meningkatnya Kepuasan Masyarakat", "kodeIndikator": "S2.1",
               "indikator": "IKM", "satuan": "nilai", "targetAkhir": "100", "tahunAkhir": 2026, "realisasi": "82,89",
               "capaian": 82.89, "keterangan": null}],
             "tabel35": [{"kodeSasaran": "S2", "sasaran": "Meningkatnya Kepuasan Masyarakat", "kodeIndikator": "S2.1",
               "indikator": "IKM", "capaian": 97.52, "predikat": "AA", "keterangan": null}],
             "tabel37": [{"kodeSasaran": "S2", "sasaran": "Meningkatnya Kepuasan Masyarakat", "capaian": 97.52,
               "serapan": 99.79, "efisiensi": "Tidak Efisien", "keterangan": null}],
             "tabel38": {"baris": [{"kode": "7.01.02",
               "uraian": "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", "tingkat": "PROGRAM",
               "jenisBelanja": null, "pagu": 387600000, "realisasi": 386800000, "persen": 99.79, "keterangan": null}],
              "pagu": 3585414963, "realisasi": 3064347153, "persen": 85.47, "keterangan": null}}
            """;

    private ContohLkip() {}
}
