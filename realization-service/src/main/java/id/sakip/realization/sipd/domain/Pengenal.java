package id.sakip.realization.sipd.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises the source of a delivery by the name of its action, else by the fields of its rows. */
final class Pengenal {

    private Pengenal() {}

    static Optional<Sumber> kenali(Map<String, Object> konteks, List<Map<String, ?>> baris) {
        String aksi = String.valueOf(konteks.getOrDefault("action", "")).toLowerCase(Locale.ROOT);
        if (aksi.contains("lra")) {
            return Optional.of(Sumber.C);
        }
        if (aksi.contains("spj")) {
            return Optional.of(Sumber.B);
        }
        if (aksi.contains("realisasi_dashboard")) {
            return Optional.of(Sumber.A);
        }
        return baris.stream().map(Pengenal::kenali).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Sumber> kenali(Map<String, ?> isi) {
        Baris baris = new Baris(isi, Map.of());
        if (baris.punya("nomor_dokumen")) {
            return Optional.of(Sumber.D);
        }
        if (baris.punya("jumlah_sd_saat_ini", "kode_unik", "alokasi_anggaran")) {
            return Optional.of(Sumber.B);
        }
        if (baris.punya("nominal", "presentase", "previous_realisasi")) {
            return Optional.of(Sumber.C);
        }
        return baris.punya("realisasi_rill", "realisasi_riil", "realisasi_rencana", "realisasi")
                        && baris.punya("kode_akun", "kode_rekening", "nama_akun", "nama_rekening")
                ? Optional.of(Sumber.A)
                : Optional.empty();
    }
}
