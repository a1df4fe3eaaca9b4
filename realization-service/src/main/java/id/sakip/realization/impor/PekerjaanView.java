package id.sakip.realization.impor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.realization.kiriman.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import job as its sender sees it.
 *
 * @param tahap MEMERIKSA or MENULIS while it runs
 * @param oleh who sent it
 * @param dilepasOleh who released it after it had been put off: its rows are written in that name
 * @param dibaca rows read so far
 * @param ditolak rows refused; diparkir: rows that wait. Of an atomic job with any, nothing was written
 * @param galat the first faults; all of them are in ditolak.csv
 * @param kode why it failed, with {@code pesan} in words
 * @param token completion token for reads that must see what it wrote
 * @param aksi what the caller may do next
 */
@Schema(name = "PekerjaanImpor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PekerjaanView(
        UUID id,
        @Schema(examples = "anggaran") String ragam,
        Bentuk bentuk,
        @Schema(examples = "per-baris") String mode,
        boolean dryRun,
        StatusPekerjaan status,
        String tahap,
        String oleh,
        String dilepasOleh,
        long ukuran,
        int dibaca,
        int dibuat,
        int diubah,
        int tetap,
        int ditolak,
        int diparkir,
        List<GalatView> galat,
        String kode,
        String pesan,
        String token,
        Instant dibuatPada,
        Instant mulaiPada,
        Instant selesaiPada,
        List<AksiView> aksi) {

    /**
     * A fault of a row.
     *
     * @param baris from 0
     * @param letak row as the file counts: line of a CSV, row of a sheet; position from 1 in JSON
     */
    @Schema(name = "GalatImpor")
    record GalatView(int baris, int letak, String kode, String medan, String pesan) {}

    @Schema(name = "AksiImpor")
    record AksiView(@Schema(examples = "BATALKAN") String aksi, String metode, String jalur) {}

    /** @param boleh the one who looks may send such rows */
    static PekerjaanView dari(Pekerjaan satu, List<IsiPekerjaan.Galat> galat, boolean boleh) {
        return new PekerjaanView(
                satu.id(),
                satu.ragam(),
                satu.bentuk(),
                satu.mode().toString(),
                satu.dryRun(),
                satu.status(),
                satu.tahap(),
                satu.pelaku().nama(),
                satu.pelepas() == null ? null : satu.pelepas().nama(),
                satu.ukuran(),
                satu.dibaca(),
                satu.jumlah().dibuat(),
                satu.jumlah().diubah(),
                satu.jumlah().tetap(),
                satu.jumlah().ditolak(),
                satu.jumlah().diparkir(),
                galat.stream()
                        .map(g -> new GalatView(g.baris(), g.letak(), g.kode(), g.medan(), g.pesan()))
                        .toList(),
                satu.kode(),
                satu.pesan(),
                satu.token(),
                satu.dibuatPada(),
                satu.mulaiPada(),
                satu.selesaiPada(),
                aksi(satu, boleh));
    }

    private static List<AksiView> aksi(Pekerjaan satu, boolean boleh) {
        String alamat = "/api/v1/pekerjaan/" + satu.id();
        List<AksiView> aksi = new ArrayList<>();
        if (boleh && (!satu.status().selesai() || satu.status() == StatusPekerjaan.DITUNDA)) {
            aksi.add(new AksiView("BATALKAN", "DELETE", alamat));
        }
        if (boleh && satu.status() == StatusPekerjaan.DITUNDA) {
            aksi.add(new AksiView("LEPAS", "POST", alamat + "/pelepasan"));
        }
        if (satu.jumlah().ditolak() + satu.jumlah().diparkir() > 0) {
            aksi.add(new AksiView("UNDUH_DITOLAK", "GET", alamat + "/ditolak.csv"));
        }
        if (satu.dibaca() > 0 && (satu.status() == StatusPekerjaan.SELESAI || satu.mode() == Mode.PER_BARIS)) {
            aksi.add(new AksiView("UNDUH_DITERIMA", "GET", alamat + "/diterima.csv"));
        }
        return aksi;
    }
}
