package id.sakip.realization.kiriman;

/** What the API description says about every bulk write. */
public final class DokumenApi {

    public static final String KIRIM = """
            Baris diperiksa satu per satu terhadap rencana yang berlaku dan dibandingkan dengan yang tersimpan; laporan \
            memuat setiap baris: dibuat, diubah, tetap, ditolak atau diparkir, dengan semua kesalahannya. Kiriman ulang dengan isi \
            yang sama tidak menulis apa pun. Paling banyak 10.000 baris. Semua baris di luar wilayah pengirim: 403.""";

    public static final String MODE =
            "per-baris: baris yang sah ditulis, sisanya dilaporkan. atomik: satu baris ditolak, tidak ada yang ditulis (422).";

    public static final String DRY_RUN = "true: hanya melaporkan apa yang akan terjadi";

    public static final String PARKIR =
            "true: baris yang hanya menunggu (rencana, unit, atau periode yang tertutup) diparkir alih-alih ditolak; lihat /parkir";

    public static final String TOKEN =
            "Token penyelesaian dari perencanaan: pemeriksaan menunggu sampai rencana unit dan tahun dalam kiriman sampai di sini";

    public static final String BELUM_TERKINI =
            "Rencana yang ditunggu Sakip-Token belum sampai; coba lagi setelah Retry-After";

    public static final String IDEMPOTENSI =
            "Kunci yang sama dengan isi yang sama mendapat jawaban yang sama (Idempotency-Replayed: true)";

    public static final String TERLALU_BANYAK = "Lebih dari 10.000 baris";

    public static final String DITOLAK =
            "mode=atomik: ada baris yang ditolak dan tidak ada yang ditulis; semua kesalahan ada di galat";

    public static final String WILAYAH = "Kode kecamatan, atau kode kabupaten untuk semua kecamatannya";

    public static final String KURSOR = "Kelanjutan daftar, dari jawaban sebelumnya";

    private DokumenApi() {}
}
