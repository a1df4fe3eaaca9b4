package id.sakip.realization.survei;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.PilihanAturan;
import id.sakip.realization.survei.domain.Temuan;

/** Finds the rule that reads a row or a request. */
@ApplicationScoped
class PemilihAturan {

    private final DaftarAturan daftar;

    PemilihAturan(DaftarAturan daftar) {
        this.daftar = daftar;
    }

    /**
     * The rule of a row, or a note in {@code pemeriksaan} why there is none; also empty when the row does not say where and
     * when it belongs.
     */
    Optional<AturanSurvei> untukBaris(String id, KodeWilayah kodePd, Integer tahun, Pemeriksaan pemeriksaan) {
        if (kodePd == null || tahun == null || pemeriksaan.cacat(List.of("aturan", "tahun", "tanggal"))) {
            return Optional.empty();
        }
        return switch (PilihanAturan.pilih(daftar.terbaru(), id, kodePd, tahun)) {
            case PilihanAturan.Ada(AturanSurvei aturan) -> Optional.of(aturan);
            case PilihanAturan.Tidak(Temuan temuan) -> {
                pemeriksaan.tambah(fault(temuan));
                yield Optional.empty();
            }
        };
    }

    /**
     * The rule of a request.
     *
     * @throws ProblemException 404 when there is none
     */
    AturanSurvei wajib(String id, KodeWilayah wilayah, int tahun) {
        return switch (PilihanAturan.pilih(daftar.terbaru(), id, wilayah, tahun)) {
            case PilihanAturan.Ada(AturanSurvei aturan) -> aturan;
            case PilihanAturan.Tidak(Temuan temuan) ->
                throw ProblemException.notFound(temuan.kode(), temuan.args().toArray());
        };
    }

    static Fault fault(Temuan temuan) {
        return new Fault(null, temuan.kode(), temuan.medan(), temuan.args());
    }
}
