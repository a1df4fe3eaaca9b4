package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit.Status;

/**
 * How the scores of a unit and year came about, kept with them: every input and every intermediate figure, unrounded, so
 * that each score can be recomputed by hand.
 */
public record Penjelasan(List<PerTriwulan> hasil) {

    public Penjelasan {
        hasil = List.copyOf(hasil);
    }

    /** The explanation of the scores up to one quarter. */
    public PerTriwulan sampai(Triwulan triwulan) {
        return hasil.stream().filter(h -> h.sampai() == triwulan).findFirst().orElseThrow();
    }

    /**
     * @param indikatorDiluarRencana codes of indicators that have a realisasi and no place in the plan
     * @param anggaranDiluarRencana budget realisasi that has no place in the plan; it is in no sum
     */
    public record PerTriwulan(
            Triwulan sampai,
            List<Indikator> indikator,
            List<Serapan> serapan,
            List<String> indikatorDiluarRencana,
            List<RealisasiUnit.Anggaran> anggaranDiluarRencana) {
        public PerTriwulan {
            indikator = List.copyOf(indikator);
            serapan = List.copyOf(serapan);
            indikatorDiluarRencana = List.copyOf(indikatorDiluarRencana);
            anggaranDiluarRencana = List.copyOf(anggaranDiluarRencana);
        }
    }

    /**
     * @param masukan what was delivered up to the quarter, by quarter
     * @param realisasi the figure rolled up from {@code masukan}
     * @param capaian against the target of the year
     * @param renstra against the end-of-period target; null when the Renstra holds none
     */
    public record Indikator(
            String kode,
            String uraian,
            String kodeSasaran,
            String satuan,
            Polaritas polaritas,
            Agregasi agregasi,
            JenisNilai jenisNilai,
            List<Masukan> masukan,
            Nilai realisasi,
            Perhitungan capaian,
            Perhitungan renstra) {
        public Indikator {
            masukan = List.copyOf(masukan);
        }
    }

    /** @param dipakai false for a quarter that the roll-up did not need, or that holds no data */
    public record Masukan(RealisasiUnit.Indikator data, boolean dipakai) {}

    /**
     * One capaian, step by step; what comes after the step that failed is null.
     *
     * @param alasan code of the reason when there is no capaian
     * @param angkaTarget the number that was divided by
     * @param angkaRealisasi the number that was divided
     * @param mentah result of the formula
     * @param terbatas {@code mentah} inside the framework's cap
     * @param angkaPencarian {@code terbatas} rounded for the lookup
     * @param predikat class that {@code angkaPencarian} lies in
     */
    public record Perhitungan(
            Nilai target,
            Status status,
            String alasan,
            CaraBanding cara,
            BigDecimal angkaTarget,
            BigDecimal angkaRealisasi,
            BigDecimal mentah,
            BigDecimal terbatas,
            BigDecimal angkaPencarian,
            String predikat) {

        static Perhitungan gagal(Nilai target, Status status, String alasan) {
            return new Perhitungan(target, status, alasan, null, null, null, null, null, null, null);
        }
    }

    /**
     * How the serapan of a sasaran came about.
     *
     * @param capaian unrounded, null without any
     * @param serapan in percent, unrounded, null without pagu or realisasi
     * @param belumDilaporkan budget lines without a realisasi: in {@code pagu}, not in {@code realisasi}
     */
    public record Serapan(
            String kodeSasaran,
            List<KodeNomenklatur> program,
            Rupiah pagu,
            Rupiah realisasi,
            BigDecimal capaian,
            BigDecimal serapan,
            List<Pos> belumDilaporkan) {
        public Serapan {
            program = List.copyOf(program);
            belumDilaporkan = List.copyOf(belumDilaporkan);
        }
    }

    /** A budget line: a sub kegiatan and a kind of spending. */
    public record Pos(KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja) {}
}
