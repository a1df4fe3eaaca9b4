package id.sakip.realization.bukti;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evidence file, without its content.
 *
 * @param ukuran in bytes
 * @param penarikan absent while it is in force
 * @param isi address of the content, absent once it is withdrawn
 */
@Schema(name = "Bukti")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BuktiView(
        UUID id,
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,

        @Schema(enumeration = {KunciBukti.ANGGARAN, KunciBukti.INDIKATOR, KunciBukti.KELUARAN})
        String ragam,

        @Schema(examples = "S2.1") String kodeIndikator,

        @Schema(examples = "7.01.02.2.01.0002") String kodeSubKegiatan,

        @Schema(examples = "OPERASI") String jenisBelanja,

        @Schema(description = "Sebutan keluaran tanpa huruf besar", examples = "jumlah dokumen")
        String keluaran,

        @Schema(examples = "Rekap SKM TW4.pdf") String nama,

        @Schema(description = "Jenis menurut isinya", examples = "application/pdf")
        String jenis,

        @Schema(examples = "48213") long ukuran,

        @Schema(
                description = "SHA-256 isi, heksadesimal; juga ETag unduhannya",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,

        String keterangan,
        String diunggahOleh,
        Instant diunggahPada,
        Penarikan penarikan,

        @Schema(examples = "/api/v1/bukti/5f0c6f0e-9d0c-4d53-8a2f-0f6a5a3a1e11/isi")
        String isi) {

    @Schema(name = "PenarikanBukti")
    record Penarikan(String oleh, Instant pada, String alasan) {}

    static BuktiView dari(Bukti bukti) {
        KunciBukti kunci = bukti.kunci();
        boolean indikator = kunci.ragam().equals(KunciBukti.INDIKATOR);
        Bukti.Penarikan ditarik = bukti.penarikan();
        return new BuktiView(
                bukti.id(),
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                kunci.ragam(),
                indikator ? kunci.kode() : null,
                indikator ? null : kunci.kode(),
                kunci.ragam().equals(KunciBukti.ANGGARAN) ? kunci.rincian() : null,
                kunci.ragam().equals(KunciBukti.KELUARAN) ? kunci.rincian() : null,
                bukti.nama().nilai(),
                bukti.jenis().media(),
                bukti.ukuran(),
                bukti.sidik(),
                bukti.keterangan(),
                bukti.diunggahOleh(),
                bukti.diunggahPada(),
                ditarik == null ? null : new Penarikan(ditarik.oleh(), ditarik.pada(), ditarik.alasan()),
                ditarik == null ? "/api/v1/bukti/" + bukti.id() + "/isi" : null);
    }
}
