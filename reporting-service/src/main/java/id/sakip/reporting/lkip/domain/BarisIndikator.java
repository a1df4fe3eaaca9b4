package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.reporting.lkip.domain.Lkip.StatusIndikator;

/** An indicator of one year with its sasaran, scored or not yet. */
record BarisIndikator(
        String kodeSasaran,
        String sasaran,
        String kode,
        String uraian,
        String satuan,
        Nilai target,
        Nilai realisasi,
        BigDecimal capaian,
        BigDecimal capaianMentah,
        String predikat,
        StatusIndikator status,
        String alasan,
        Nilai targetAkhir,
        BigDecimal capaianRenstra,
        String alasanRenstra) {

    static BarisIndikator dari(SkorUnit.Sasaran sasaran, SkorUnit.Indikator indikator) {
        return new BarisIndikator(
                sasaran.kode(),
                sasaran.uraian(),
                indikator.kode(),
                indikator.uraian(),
                indikator.satuan(),
                indikator.target(),
                indikator.realisasi(),
                indikator.capaian(),
                indikator.capaianMentah(),
                indikator.predikat(),
                switch (indikator.status()) {
                    case DIHITUNG -> StatusIndikator.DIHITUNG;
                    case BELUM_ADA_DATA -> StatusIndikator.BELUM_ADA_DATA;
                    case TIDAK_DAPAT_DIHITUNG -> StatusIndikator.TIDAK_DAPAT_DIHITUNG;
                },
                indikator.alasan(),
                indikator.targetAkhirRenstra(),
                indikator.capaianRenstra(),
                indikator.alasanRenstra());
    }

    static BarisIndikator dari(RencanaBerlaku.Sasaran sasaran, RencanaBerlaku.Indikator indikator) {
        String alasan = "SKOR_BELUM_DITERIMA";
        return new BarisIndikator(
                sasaran.kode(),
                sasaran.uraian(),
                indikator.kode(),
                indikator.uraian(),
                indikator.satuan(),
                indikator.target(),
                Nilai.tanpaData(alasan),
                null,
                null,
                null,
                StatusIndikator.BELUM_DIHITUNG,
                alasan,
                indikator.targetAkhirRenstra(),
                null,
                null);
    }

    String teksTarget() {
        return TeksNilai.target(target);
    }

    /** The realisasi in the form of {@code pembanding}. */
    String teksRealisasi(Nilai pembanding) {
        return TeksNilai.realisasi(realisasi, pembanding, satuan);
    }

    /** Why there is no capaian, or no realisasi behind it; null when both are there. */
    String keteranganCapaian() {
        String tanpaTarget = Keterangan.target(target);
        if (!realisasi.ada()) {
            return Keterangan.gabung(tanpaTarget, keteranganRealisasi());
        }
        return tanpaTarget == null ? Keterangan.status(status, alasan) : tanpaTarget;
    }

    /** Why there is no realisasi; null when there is one. */
    String keteranganRealisasi() {
        if (realisasi.ada()) {
            return null;
        }
        return switch (status) {
            // The framework gives a capaian where there was nothing to do.
            case DIHITUNG -> Keterangan.tidakAda("realisasi", realisasi.alasan());
            case BELUM_DIHITUNG -> Keterangan.BELUM_DIHITUNG;
            case BELUM_ADA_DATA -> Keterangan.belumAdaData(realisasi.alasan());
            case TIDAK_DAPAT_DIHITUNG ->
                target.ada() ? Keterangan.status(status, alasan) : Keterangan.belumAdaData(realisasi.alasan());
        };
    }
}
