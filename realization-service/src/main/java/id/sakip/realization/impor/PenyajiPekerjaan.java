package id.sakip.realization.impor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.csv.CsvCells;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.kiriman.HasilBaris;
import id.sakip.realization.kiriman.Ragam;
import io.quarkus.security.identity.SecurityIdentity;

/** Shows jobs to those who may see them. */
@ApplicationScoped
class PenyajiPekerjaan {

    private static final int GALAT_DITAMPILKAN = 100;
    private static final int GALAT_SEKALI = 1_000;

    private final PekerjaanRepository pekerjaan;
    private final IsiPekerjaan isi;
    private final PembacaUnggahan pembaca;
    private final PelaksanaPekerjaan pelaksana;
    private final SecurityIdentity pelaku;
    private final Cakupan cakupan;

    PenyajiPekerjaan(
            PekerjaanRepository pekerjaan,
            IsiPekerjaan isi,
            PembacaUnggahan pembaca,
            PelaksanaPekerjaan pelaksana,
            SecurityIdentity pelaku,
            Cakupan cakupan) {
        this.pekerjaan = pekerjaan;
        this.isi = isi;
        this.pembaca = pembaca;
        this.pelaksana = pelaksana;
        this.pelaku = pelaku;
        this.cakupan = cakupan;
    }

    /**
     * A job that the caller may see: its own, or one whose sender's areas all lie inside the caller's.
     *
     * @throws ProblemException 404 for any other
     */
    Pekerjaan cari(UUID id) {
        return pekerjaan
                .cari(id)
                .filter(this::bolehDilihat)
                .orElseThrow(() -> ProblemException.notFound("PEKERJAAN_TIDAK_ADA", id));
    }

    private boolean bolehDilihat(Pekerjaan satu) {
        return satu.pelaku().nama().equals(pelaku.getPrincipal().getName())
                || cakupan.semua()
                || !satu.pelaku().wilayah().isEmpty()
                        && satu.pelaku().wilayah().stream().allMatch(cakupan::includes);
    }

    PekerjaanView lihat(Pekerjaan satu) {
        return PekerjaanView.dari(satu, isi.galat(satu.id(), -1, 0, GALAT_DITAMPILKAN), boleh(satu));
    }

    /** Without the faults of its rows. */
    PekerjaanView ringkas(Pekerjaan satu) {
        return PekerjaanView.dari(satu, List.of(), boleh(satu));
    }

    /** @throws ProblemException 403 when the caller does not send such rows */
    void wajibBoleh(Pekerjaan satu) {
        wajibBoleh(pelaksana.ragam(satu.ragam()));
    }

    /** @throws ProblemException 403 when the caller does not send such rows */
    void wajibBoleh(Ragam<?, ?, ?> ragam) {
        if (!boleh(ragam)) {
            throw ProblemException.of(403, "TIDAK_BERWENANG");
        }
    }

    private boolean boleh(Pekerjaan satu) {
        return boleh(pelaksana.ragam(satu.ragam()));
    }

    private boolean boleh(Ragam<?, ?, ?> ragam) {
        return pelaku.getRoles().stream().anyMatch(ragam.pengirimBerkas()::contains);
    }

    /** Every fault of every row that was refused or parked. */
    void ditolak(UUID id, OutputStream ke) throws IOException {
        try (Writer csv = penulis(ke)) {
            csv.write(CsvCells.line(List.of("baris", "letak", "kode", "medan", "pesan", "isi")));
            int baris = -1;
            int urutan = 0;
            List<IsiPekerjaan.Galat> bagian;
            do {
                bagian = isi.galat(id, baris, urutan, GALAT_SEKALI);
                for (IsiPekerjaan.Galat satu : bagian) {
                    csv.write(CsvCells.line(List.of(
                            Integer.toString(satu.baris()),
                            Integer.toString(satu.letak()),
                            satu.kode(),
                            satu.medan(),
                            satu.pesan(),
                            satu.isi())));
                    baris = satu.baris();
                    urutan = satu.urutan();
                }
            } while (bagian.size() == GALAT_SEKALI);
        }
    }

    /** Every row that was taken, with what became of it; the rows come from the upload again. */
    void diterima(Pekerjaan satu, OutputStream ke) throws IOException {
        try (Writer csv = penulis(ke);
                InputStream unggahan = isi.buka(satu.id())) {
            csv.write(CsvCells.line(List.of("baris", "letak", "hasil", "isi")));
            Hasil hasil = new Hasil(satu.id());
            pembaca.baca(satu, unggahan, pelaksana.ragam(satu.ragam()).bentuk(), baris -> {
                HasilBaris menjadi = hasil.berikut();
                if (menjadi == null || menjadi == HasilBaris.DITOLAK || menjadi == HasilBaris.DIPARKIR) {
                    return;
                }
                try {
                    csv.write(CsvCells.line(List.of(
                            Integer.toString(hasil.nomor - 1),
                            Integer.toString(baris.letak()),
                            menjadi.name(),
                            baris.isi().toString())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UnggahanException e) {
            // The upload broke off there; what came before it has been written.
            return;
        }
    }

    private static Writer penulis(OutputStream ke) {
        return new BufferedWriter(new OutputStreamWriter(ke, StandardCharsets.UTF_8));
    }

    /** Goes through the stored outcomes row by row. */
    private final class Hasil {

        private final UUID id;
        private List<HasilBaris> bagian = new ArrayList<>();
        private int awal;
        private int nomor;

        private Hasil(UUID id) {
            this.id = id;
        }

        /** @return null behind the last row that was decided */
        private HasilBaris berikut() {
            if (nomor - awal >= bagian.size()) {
                awal = nomor;
                bagian = isi.hasil(id, awal);
            }
            HasilBaris hasil = bagian.isEmpty() ? null : bagian.get(nomor - awal);
            nomor++;
            return hasil;
        }
    }
}
