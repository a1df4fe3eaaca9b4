package id.sakip.planning.impor.domain;

import java.util.List;

import static id.sakip.planning.impor.domain.Bentuk.ANGKA;
import static id.sakip.planning.impor.domain.Bentuk.BULAT;
import static id.sakip.planning.impor.domain.Bentuk.KODE;
import static id.sakip.planning.impor.domain.Bentuk.PILIHAN;
import static id.sakip.planning.impor.domain.Bentuk.TANGGAL;
import static id.sakip.planning.impor.domain.Bentuk.TARGET;
import static id.sakip.planning.impor.domain.Bentuk.TEKS;
import static id.sakip.planning.impor.domain.Bentuk.UANG;
import static id.sakip.planning.impor.domain.TataLembar.lembar;

/**
 * Which sheet and column of the workbook holds which field of the bundle. A new field is one line here; a list that has
 * lists inside it needs a key, a list of plain lines does not.
 */
public final class TataRencana {

    /** Form of the bundle that this workbook stands for. */
    public static final String FORMAT = "sakip-rencana/1";

    /** Sheet with instructions; it is written and never read. */
    public static final String PETUNJUK = "Petunjuk";

    private static final String ISI_STATUS = "DRAF (bawaan) atau DITETAPKAN";
    private static final String ISI_KODE_PD = "kode Kemendagri unit, mis. 35.09.22";

    /** Sheets, in the order of the workbook. */
    public static final List<TataLembar> LEMBAR = List.of(
            lembar("RPJMD", "rpjmd", "Misi, tujuan dan sasaran kabupaten beserta indikatornya.")
                    .dokumen("tahunAwal")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode Kabupaten", "kodeKab", KODE, "kode Kemendagri kabupaten, mis. 35.09")
                    .kolom("Tahun Awal", "tahunAwal", BULAT)
                    .kolom("Tahun Akhir", "tahunAkhir", BULAT)
                    .kolom("Nomor", "nomor", TEKS)
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kolom("Visi", "visi", TEKS)
                    .kunci("Kode Misi", "misi[].kode", KODE, "")
                    .kolom("Misi", "misi[].uraian", TEKS)
                    .kunci("Kode Tujuan", "misi[].tujuan[].kode", KODE, "")
                    .kolom("Tujuan", "misi[].tujuan[].uraian", TEKS)
                    .kolom("Kode Indikator Tujuan", "misi[].tujuan[].indikator[].kode", KODE)
                    .kolom("Indikator Tujuan", "misi[].tujuan[].indikator[].uraian", TEKS)
                    .kolom("Satuan Indikator Tujuan", "misi[].tujuan[].indikator[].satuan", TEKS)
                    .kolom("Kondisi Awal Tujuan", "misi[].tujuan[].indikator[].kondisiAwal", TARGET)
                    .kolom("Target Tujuan *", "misi[].tujuan[].indikator[].target.*", TARGET)
                    .kolom("Target Akhir Tujuan", "misi[].tujuan[].indikator[].targetAkhir", TARGET)
                    .kunci("Kode Sasaran", "misi[].tujuan[].sasaran[].kode", KODE, "")
                    .kolom("Sasaran", "misi[].tujuan[].sasaran[].uraian", TEKS)
                    .kolom("Kode Indikator", "misi[].tujuan[].sasaran[].indikator[].kode", KODE)
                    .kolom("Indikator", "misi[].tujuan[].sasaran[].indikator[].uraian", TEKS)
                    .kolom("Satuan", "misi[].tujuan[].sasaran[].indikator[].satuan", TEKS)
                    .kolom("Kondisi Awal", "misi[].tujuan[].sasaran[].indikator[].kondisiAwal", TARGET)
                    .kolom("Target *", "misi[].tujuan[].sasaran[].indikator[].target.*", TARGET)
                    .kolom("Target Akhir", "misi[].tujuan[].sasaran[].indikator[].targetAkhir", TARGET)
                    .selesai(),
            lembar("Indikator", "indikator", "Definisi indikator (IKU, IKK dan lainnya), satu kali untuk semua tahun.")
                    .kunci("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kunci("Kode", "kode", KODE, "kode tetap, mis. S2.1")
                    .kunci("Berlaku Mulai", "berlakuMulai", BULAT, "tahun; kosong = sejak awal")
                    .kolom("Jenis", "jenis", PILIHAN, "IKU (bawaan), IKK atau LAINNYA")
                    .kolom("Kinerja Utama", "kinerjaUtama", TEKS)
                    .kolom("Indikator", "uraian", TEKS)
                    .kolom("Satuan", "satuan", TEKS)
                    .kolom("Polaritas", "polaritas", PILIHAN, "POSITIF atau NEGATIF")
                    .kolom("Agregasi", "agregasi", PILIHAN, "JUMLAH, TERAKHIR, RATA_RATA atau MAKSIMUM")
                    .kolom("Jenis Nilai", "jenisNilai", PILIHAN, "ANGKA, RASIO atau PREDIKAT")
                    .kolom("Skala", "skala", KODE, "hanya untuk PREDIKAT; bawaan AKIP")
                    .kolom("Formulasi", "formulasi", TEKS)
                    .kolom("Pembilang", "pembilang", TEKS, "wajib untuk RASIO")
                    .kolom("Penyebut", "penyebut", TEKS, "wajib untuk RASIO")
                    .kolom("Penanggung Jawab", "penanggungJawab[]", TEKS, "satu baris untuk tiap penanggung jawab")
                    .kolom("Sumber Data", "sumberData", TEKS)
                    .kolom("Alasan", "alasan", TEKS)
                    .kolom("Nomor SK", "sk.nomor", TEKS)
                    .kolom("Tanggal SK", "sk.tanggal", TANGGAL)
                    .selesai(),
            lembar(
                            "Profil",
                            "profil",
                            "Profil perangkat daerah satu tahun; daftar ditulis ke bawah, satu butir per baris.")
                    .dokumen("tahun")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kolom("Tahun", "tahun", BULAT)
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kolom("Dasar Hukum", "dasarHukum[]", TEKS)
                    .kolom("Kedudukan", "kedudukan[]", TEKS)
                    .kolom("Tugas", "tugas[]", TEKS)
                    .kolom("Fungsi", "fungsi[]", TEKS)
                    .kolom("Isu Strategis", "isuStrategis[]", TEKS)
                    .kolom("ASN", "sdm.asn", BULAT)
                    .kolom("Non ASN", "sdm.nonAsn", BULAT)
                    .kolom("Luas", "luas.nilai", ANGKA)
                    .kolom("Satuan Luas", "luas.satuan", TEKS)
                    .kolom("Penduduk Laki-laki", "penduduk.lakiLaki", BULAT)
                    .kolom("Penduduk Perempuan", "penduduk.perempuan", BULAT)
                    .kolom("Jumlah Penduduk", "penduduk.jumlah", BULAT)
                    .kolom("Batas Utara", "batas.utara", TEKS)
                    .kolom("Batas Selatan", "batas.selatan", TEKS)
                    .kolom("Batas Barat", "batas.barat", TEKS)
                    .kolom("Batas Timur", "batas.timur", TEKS)
                    .selesai(),
            lembar("Profil SDM", "profil", "Struktur organisasi dan tabel pegawai, bersebelahan.")
                    .dokumenLain("Profil")
                    .kolom("Jabatan Struktur", "struktur[].jabatan", TEKS)
                    .kolom("Atasan", "struktur[].induk", TEKS, "jabatan di atasnya")
                    .kolom("Jabatan", "sdm.jabatan[].jabatan", TEKS)
                    .kolom("Jumlah Jabatan", "sdm.jabatan[].jumlah", BULAT)
                    .kolom("Keterangan Jabatan", "sdm.jabatan[].keterangan", TEKS)
                    .kolom("Pangkat", "sdm.golongan[].pangkat", TEKS)
                    .kolom("Golongan", "sdm.golongan[].golongan", KODE)
                    .kolom("Jumlah Golongan", "sdm.golongan[].jumlah", BULAT)
                    .kolom("Pendidikan", "sdm.pendidikan[].pendidikan", TEKS)
                    .kolom("Pendidikan ASN", "sdm.pendidikan[].asn", BULAT)
                    .kolom("Pendidikan Non ASN", "sdm.pendidikan[].nonAsn", BULAT)
                    .selesai(),
            lembar("Profil Wilayah", "profil", "Desa dan kelurahan, serta penghargaan.")
                    .dokumenLain("Profil")
                    .kolom("Kode Desa", "desaKelurahan[].kode", KODE)
                    .kolom("Desa/Kelurahan", "desaKelurahan[].nama", TEKS)
                    .kolom("Jenis", "desaKelurahan[].jenis", PILIHAN, "DESA atau KELURAHAN")
                    .kolom("Status Desa", "desaKelurahan[].status", TEKS)
                    .kolom("Penghargaan", "penghargaan[].nama", TEKS)
                    .kolom("Pemberi", "penghargaan[].pemberi", TEKS)
                    .kolom("Tahun Penghargaan", "penghargaan[].tahun", BULAT)
                    .selesai(),
            lembar(
                            "Renstra",
                            "renstra",
                            "Tujuan, sasaran, indikator dan target per tahun; strategi, kebijakan, program.")
                    .dokumen("tahunAwal", "jenis", "perubahanKe")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kolom("Tahun Awal", "tahunAwal", BULAT)
                    .kolom("Tahun Akhir", "tahunAkhir", BULAT)
                    .kolom("Jenis", "jenis", PILIHAN, "AWAL (bawaan) atau PERUBAHAN")
                    .kolom("Perubahan Ke", "perubahanKe", BULAT, "hanya untuk PERUBAHAN")
                    .kolom("Berlaku Mulai", "berlakuMulai", BULAT, "tahun; bawaan tahun awal")
                    .kolom("Nomor", "nomor", TEKS)
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kunci("Kode Tujuan", "tujuan[].kode", KODE, "")
                    .kolom("Tujuan", "tujuan[].uraian", TEKS)
                    .kolom("Tujuan RPJMD", "tujuan[].tujuanRpjmd", KODE, "kode tujuan RPJMD yang didukung")
                    .kolom("Kode Indikator Tujuan", "tujuan[].indikator[].kodeIndikator", KODE)
                    .kolom("Indikator Tujuan", "tujuan[].indikator[].uraian", TEKS)
                    .kolom("Kondisi Awal Tujuan", "tujuan[].indikator[].kondisiAwal", TARGET)
                    .kolom("Target Tujuan *", "tujuan[].indikator[].target.*", TARGET)
                    .kolom("Target Akhir Tujuan", "tujuan[].indikator[].targetAkhir", TARGET)
                    .kunci("Kode Sasaran", "tujuan[].sasaran[].kode", KODE, "")
                    .kolom("Sasaran", "tujuan[].sasaran[].uraian", TEKS)
                    .kolom("Sasaran RPJMD", "tujuan[].sasaran[].sasaranRpjmd", KODE, "kode sasaran RPJMD yang didukung")
                    .kolom("Kode Indikator", "tujuan[].sasaran[].indikator[].kodeIndikator", KODE)
                    .kolom("Indikator", "tujuan[].sasaran[].indikator[].uraian", TEKS, "seperti tercetak; boleh kosong")
                    .kolom("Kondisi Awal", "tujuan[].sasaran[].indikator[].kondisiAwal", TARGET)
                    .kolom("Target *", "tujuan[].sasaran[].indikator[].target.*", TARGET)
                    .kolom("Target Akhir", "tujuan[].sasaran[].indikator[].targetAkhir", TARGET)
                    .kolom("Strategi", "tujuan[].sasaran[].strategi[]", TEKS)
                    .kolom("Kebijakan", "tujuan[].sasaran[].kebijakan[]", TEKS)
                    .kolom("Kode Program", "tujuan[].sasaran[].program[].kode", KODE)
                    .kolom("Program", "tujuan[].sasaran[].program[].uraian", TEKS)
                    .selesai(),
            lembar("RKT", "rkt", "Sasaran, program, kegiatan, sub kegiatan; keluaran dan pagu bersebelahan.")
                    .dokumen("tahun", "jenis")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kolom("Tahun", "tahun", BULAT)
                    .kolom("Jenis", "jenis", PILIHAN, "MURNI (bawaan) atau PERUBAHAN")
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kolom("Jumlah Pagu", "jumlahPagu", UANG, "jumlah tercetak, untuk dicocokkan; boleh kosong")
                    .kunci("Kode Sasaran", "sasaran[].kode", KODE, "")
                    .kolom("Sasaran", "sasaran[].uraian", TEKS)
                    .kolom("Kode Indikator", "sasaran[].indikator[].kodeIndikator", KODE)
                    .kolom("Indikator", "sasaran[].indikator[].uraian", TEKS)
                    .kolom("Target", "sasaran[].indikator[].target", TARGET)
                    .kunci("Kode Program", "sasaran[].program[].kode", KODE, "")
                    .kolom("Program", "sasaran[].program[].uraian", TEKS)
                    .kolom("Jumlah Pagu Program", "sasaran[].program[].jumlahPagu", UANG, "untuk dicocokkan")
                    .kolom("Indikator Program", "sasaran[].program[].indikator[].indikator", TEKS)
                    .kolom("Satuan Program", "sasaran[].program[].indikator[].satuan", TEKS)
                    .kolom("Target Program", "sasaran[].program[].indikator[].target", TARGET)
                    .kunci("Kode Kegiatan", "sasaran[].program[].kegiatan[].kode", KODE, "")
                    .kolom("Kegiatan", "sasaran[].program[].kegiatan[].uraian", TEKS)
                    .kolom(
                            "Jumlah Pagu Kegiatan",
                            "sasaran[].program[].kegiatan[].jumlahPagu",
                            UANG,
                            "untuk dicocokkan")
                    .kolom("Indikator Kegiatan", "sasaran[].program[].kegiatan[].indikator[].indikator", TEKS)
                    .kolom("Satuan Kegiatan", "sasaran[].program[].kegiatan[].indikator[].satuan", TEKS)
                    .kolom("Target Kegiatan", "sasaran[].program[].kegiatan[].indikator[].target", TARGET)
                    .kunci("Kode Sub Kegiatan", "sasaran[].program[].kegiatan[].subKegiatan[].kode", KODE, "")
                    .kolom("Sub Kegiatan", "sasaran[].program[].kegiatan[].subKegiatan[].uraian", TEKS)
                    .kolom("Keluaran", "sasaran[].program[].kegiatan[].subKegiatan[].keluaran[].indikator", TEKS)
                    .kolom("Satuan Keluaran", "sasaran[].program[].kegiatan[].subKegiatan[].keluaran[].satuan", TEKS)
                    .kolom("Target Keluaran", "sasaran[].program[].kegiatan[].subKegiatan[].keluaran[].target", TARGET)
                    .kolom(
                            "Jenis Belanja",
                            "sasaran[].program[].kegiatan[].subKegiatan[].pagu[].jenisBelanja",
                            PILIHAN,
                            "OPERASI, MODAL, TAK_TERDUGA atau TRANSFER")
                    .kolom("Pagu", "sasaran[].program[].kegiatan[].subKegiatan[].pagu[].jumlah", UANG, "tanpa tahap")
                    .kolom("Pagu Murni", "sasaran[].program[].kegiatan[].subKegiatan[].pagu[].murni", UANG)
                    .kolom("Pagu Pergeseran", "sasaran[].program[].kegiatan[].subKegiatan[].pagu[].pergeseran", UANG)
                    .kolom("Pagu Perubahan", "sasaran[].program[].kegiatan[].subKegiatan[].pagu[].perubahan", UANG)
                    .selesai(),
            lembar(
                            "PK",
                            "perjanjianKinerja",
                            "Perjanjian kinerja murni dan perubahan, dari camat sampai kasi dan kasubbag.")
                    .dokumen("tahun", "jenis", "tingkat", "bagian")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kolom("Tahun", "tahun", BULAT)
                    .kolom("Jenis", "jenis", PILIHAN, "MURNI atau PERUBAHAN")
                    .kolom("Tingkat", "tingkat", PILIHAN, "CAMAT (bawaan), SEKRETARIS, KASI atau KASUBBAG")
                    .kolom("Bagian", "bagian", TEKS, "wajib di bawah CAMAT, mis. Seksi Pelayanan Umum")
                    .kolom("Nomor", "nomor", TEKS)
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kolom("Tempat", "tempat", TEKS)
                    .kolom("Jabatan Pihak Pertama", "pihakPertama.jabatan", TEKS)
                    .kolom("Nama Pihak Pertama", "pihakPertama.nama", TEKS, "boleh kosong")
                    .kolom("Jabatan Pihak Kedua", "pihakKedua.jabatan", TEKS)
                    .kolom("Nama Pihak Kedua", "pihakKedua.nama", TEKS, "boleh kosong")
                    .kolom(
                            "Dasar Perubahan",
                            "dasarPerubahan",
                            PILIHAN,
                            "GANTI_PEJABAT, PERUBAHAN_STRATEGI atau PERUBAHAN_PRIORITAS")
                    .kolom("Alasan Perubahan", "alasanPerubahan", TEKS)
                    .kunci("Kode Sasaran", "sasaran[].kode", KODE, "")
                    .kolom("Sasaran", "sasaran[].uraian", TEKS)
                    .kolom("Kode Indikator", "sasaran[].indikator[].kodeIndikator", KODE)
                    .kolom("Indikator", "sasaran[].indikator[].uraian", TEKS, "seperti tercetak; boleh kosong")
                    .kolom("Target", "sasaran[].indikator[].target", TARGET)
                    .kolom("Kode Program", "program[].kode", KODE)
                    .kolom("Program", "program[].uraian", TEKS)
                    .kolom("Anggaran", "program[].anggaran", UANG)
                    .kolom("Sumber Dana", "program[].sumberDana", TEKS, "mis. APBD atau P-APBD")
                    .selesai(),
            lembar("RencanaAksi", "rencanaAksi", "Target keluaran tiap triwulan; kosong bukan 0.")
                    .dokumen("tahun")
                    .kolom("Status", "status", PILIHAN, ISI_STATUS)
                    .kolom("Kode PD", "kodePd", KODE, ISI_KODE_PD)
                    .kolom("Tahun", "tahun", BULAT)
                    .kolom("Tanggal", "tanggal", TANGGAL)
                    .kolom("Kode Sub Kegiatan", "baris[].kodeSubKegiatan", KODE)
                    .kolom("Keluaran", "baris[].indikator", TEKS)
                    .kolom("Satuan", "baris[].satuan", TEKS)
                    .kolom("Agregasi", "baris[].agregasi", PILIHAN, "JUMLAH, TERAKHIR, RATA_RATA atau MAKSIMUM")
                    .kolom("TW1", "baris[].target.TW1", ANGKA)
                    .kolom("TW2", "baris[].target.TW2", ANGKA)
                    .kolom("TW3", "baris[].target.TW3", ANGKA)
                    .kolom("TW4", "baris[].target.TW4", ANGKA)
                    .kolom("Keterangan", "baris[].keterangan", TEKS)
                    .selesai());

    private TataRencana() {}
}
