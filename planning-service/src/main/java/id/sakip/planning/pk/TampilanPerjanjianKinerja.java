package id.sakip.planning.pk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A perjanjian kinerja as the API shows it: where it stands in its life, and the content as it was entered.
 *
 * @param jumlahAnggaran sum over the programs; null while there is none, which is not 0
 */
@Schema(name = "PerjanjianKinerja")
record TampilanPerjanjianKinerja(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiPerjanjianKinerja isi, Rupiah jumlahAnggaran)
        implements TampilanDokumen {

    static TampilanPerjanjianKinerja dari(Siklus siklus, IsiPerjanjianKinerja isi) {
        return new TampilanPerjanjianKinerja(
                siklus,
                isi,
                isi.program().stream()
                        .map(IsiPerjanjianKinerja.Program::anggaran)
                        .reduce(Rupiah::tambah)
                        .orElse(null));
    }

    /** A perjanjian kinerja in a list, without its content. */
    @Schema(name = "PerjanjianKinerjaRingkas")
    record PerjanjianKinerjaRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahun,
            JenisPk jenis,
            TingkatPk tingkat,
            String bagian,
            String nomor,
            LocalDate tanggal,
            Instant diubah) {

        static PerjanjianKinerjaRingkas dari(PerjanjianKinerja pk) {
            return new PerjanjianKinerjaRingkas(
                    pk.id(),
                    pk.status(),
                    pk.versi(),
                    pk.kodePd(),
                    pk.tahun(),
                    pk.jenis(),
                    pk.tingkat(),
                    pk.bagian(),
                    pk.nomor(),
                    pk.tanggal(),
                    pk.diubah());
        }
    }
}
