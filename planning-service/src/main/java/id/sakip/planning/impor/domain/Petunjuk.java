package id.sakip.planning.impor.domain;

import java.util.ArrayList;
import java.util.List;

/** The sheet that explains the others, in Indonesian. */
public final class Petunjuk {

    private static final List<String> ATURAN = List.of(
            "Satu buku memuat satu unit: RPJMD, indikator, profil, Renstra, RKT, PK dan Rencana Aksi. Lembar yang tidak"
                    + " dipakai boleh dibiarkan kosong atau dihapus.",
            "Baris pertama setiap lembar adalah judul kolom. Jangan mengubah judul; urutan kolom bebas, kolom yang tidak"
                    + " dipakai boleh dihapus.",
            "Satu baris dapat memuat beberapa tingkat. Kode tingkat di atas diulang atau dikosongkan: kosong berarti sama"
                    + " dengan baris di atasnya. Uraian cukup ditulis sekali.",
            "Kolom Dokumen menyatukan baris satu dokumen. Beri nama berbeda untuk dokumen berbeda, misalnya"
                    + " RENSTRA 2021 dan RENSTRA 2021 PERUBAHAN 1. Bila hanya ada satu dokumen, kolom ini boleh kosong.",
            "Target ditulis seperti tercetak: 85; 98 %; B (65); 50 org x 12 bln; -. Kolom Target 2022 dan seterusnya boleh"
                    + " ditambah untuk tahun lain.",
            "Kosong bukan 0. Angka dan tanggal diketik sebagai angka dan tanggal; kode diketik sebagai teks.",
            "Jangan menggabungkan sel. Rumus boleh dipakai; yang dibaca adalah hasilnya.",
            "Coba dulu dengan dryRun=true: laporan menyebut lembar, baris dan kolom setiap kesalahan tanpa menyimpan apa"
                    + " pun.");

    private Petunjuk() {}

    /** Rows of text: the rules, then every column of every sheet. */
    public static List<List<String>> baris() {
        List<List<String>> hasil = new ArrayList<>();
        hasil.add(List.of("Buku rencana (" + TataRencana.FORMAT + ")"));
        for (int i = 0; i < ATURAN.size(); i++) {
            hasil.add(List.of((i + 1) + ". " + ATURAN.get(i)));
        }
        hasil.add(List.of());
        hasil.add(List.of("Lembar", "Kolom", "Isi", "Catatan"));
        for (TataLembar lembar : TataRencana.LEMBAR) {
            hasil.add(List.of(lembar.nama(), "", "", lembar.keterangan()));
            for (Kolom kolom : lembar.kolom()) {
                hasil.add(List.of(
                        "",
                        kolom.judul().replace("*", "2022, 2023, …"),
                        kolom.bentuk().keterangan(),
                        kolom.keterangan()));
            }
        }
        return hasil;
    }
}
