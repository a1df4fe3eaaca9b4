package id.sakip.planning.pk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.dokumen.Berversi;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.nilai.NilaiKolom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A perjanjian kinerja as the API shows it: the content as it was entered, and where it stands in its life.
 *
 * @param jumlahAnggaran sum over the programs; null while there is none, which is not 0
 */
@Schema(name = "PerjanjianKinerja")
record TampilanPerjanjianKinerja(
        UUID id,
        StatusDokumen status,
        long versi,
        KodeWilayah kodePd,
        int tahun,
        JenisPk jenis,
        String nomor,
        LocalDate tanggal,
        String tempat,
        IsiPerjanjianKinerja.Pihak pihakPertama,
        IsiPerjanjianKinerja.Pihak pihakKedua,
        String alasanPerubahan,
        Rupiah jumlahAnggaran,
        List<IsiPerjanjianKinerja.Sasaran> sasaran,
        List<IsiPerjanjianKinerja.Program> program,
        Instant dibuat,
        Instant diubah,
        Instant ditetapkan)
        implements Berversi {

    static TampilanPerjanjianKinerja dari(PerjanjianKinerja pk) {
        return new TampilanPerjanjianKinerja(
                pk.id(),
                pk.status(),
                pk.versi(),
                pk.kodePd(),
                pk.tahun(),
                pk.jenis(),
                pk.nomor(),
                pk.tanggal(),
                pk.tempat(),
                pk.pihakPertama(),
                pk.pihakKedua(),
                pk.alasanPerubahan(),
                pk.program().stream()
                        .map(PkProgram::anggaran)
                        .reduce(Rupiah::tambah)
                        .orElse(null),
                pk.sasaran().stream().map(TampilanPerjanjianKinerja::sasaran).toList(),
                pk.program().stream()
                        .map(p -> new IsiPerjanjianKinerja.Program(p.kode(), p.anggaran(), p.sumberDana()))
                        .toList(),
                pk.dibuat(),
                pk.diubah(),
                pk.ditetapkan());
    }

    private static IsiPerjanjianKinerja.Sasaran sasaran(PkSasaran s) {
        return new IsiPerjanjianKinerja.Sasaran(
                s.kode(),
                s.uraian(),
                s.indikator().stream()
                        .map(i -> new IsiPerjanjianKinerja.Indikator(i.kodeIndikator(), NilaiKolom.teks(i.target())))
                        .toList());
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
                    pk.nomor(),
                    pk.tanggal(),
                    pk.diubah());
        }
    }
}
