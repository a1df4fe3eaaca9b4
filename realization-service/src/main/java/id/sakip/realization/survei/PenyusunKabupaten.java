package id.sakip.realization.survei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.survei.RekapRepository.Rilis;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.BobotKabupaten;
import id.sakip.realization.survei.domain.RekapKabupaten;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;

/** Rolls the releases of the units of a kabupaten up. */
@ApplicationScoped
class PenyusunKabupaten {

    private final PemilihAturan pemilihAturan;
    private final DaftarAturan aturan;
    private final RekapRepository rekap;
    private final UnitTahunRepository unitTahun;
    private final ProblemFactory problems;

    PenyusunKabupaten(
            PemilihAturan pemilihAturan,
            DaftarAturan aturan,
            RekapRepository rekap,
            UnitTahunRepository unitTahun,
            ProblemFactory problems) {
        this.pemilihAturan = pemilihAturan;
        this.aturan = aturan;
        this.rekap = rekap;
        this.unitTahun = unitTahun;
        this.problems = problems;
    }

    /**
     * The index up to a quarter.
     *
     * @param idAturan rule that gives the method and the classes, null for the general one of the year
     */
    @Transactional
    public KabupatenView susun(KodeWilayah kodeKab, int tahun, Triwulan sampai, String idAturan, Locale bahasa) {
        AturanSurvei dipakai = pemilihAturan.wajib(idAturan, kodeKab, tahun);
        List<UnitTahun> unit = unitTahun.dalam(kodeKab, tahun);
        Map<UnitTahun, Rilis> dirilis = new HashMap<>();
        Map<UnitTahun, Rilis> belum = new HashMap<>();
        // In the order of quarters, so that the last one stays.
        rekap.seluruhUnit(unit).stream()
                .filter(satu -> satu.triwulan().compareTo(sampai) <= 0)
                .forEach(satu -> (satu.ikm() == null ? belum : dirilis).put(satu.unit(), satu));
        RekapKabupaten hasil = RekapKabupaten.dari(
                dipakai,
                unit.stream().map(satu -> rilis(satu, dirilis.get(satu))).toList());
        List<KabupatenView.UnitView> view = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            view.add(view(hasil.unit().get(i), dirilis.get(unit.get(i)), belum.get(unit.get(i))));
        }
        List<Fault> peringatan = new ArrayList<>();
        dirilis.values().stream()
                .filter(satu -> !satu.isi().aturan().equals(dipakai.id()))
                .sorted((a, b) -> a.unit().compareTo(b.unit()))
                .forEach(satu -> peringatan.add(Fault.at(
                        "unit",
                        "ATURAN_UNIT_BERBEDA",
                        satu.unit().kodePd(),
                        satu.isi().aturan(),
                        dipakai.id())));
        return new KabupatenView(
                kodeKab,
                tahun,
                sampai,
                dipakai.id(),
                dipakai.versi(),
                hasil.metode(),
                rumus(hasil.metode()),
                hasil.ikm(),
                hasil.ikmMentah(),
                MutuView.dari(hasil.mutu()),
                hasil.jumlahBobot(),
                view,
                peringatan.stream().map(fault -> problems.entry(fault, bahasa)).toList());
    }

    private static RekapKabupaten.Rilis rilis(UnitTahun unit, Rilis dirilis) {
        return dirilis == null
                ? new RekapKabupaten.Rilis(unit.kodePd(), null, null)
                : new RekapKabupaten.Rilis(
                        unit.kodePd(), dirilis.ikm(), dirilis.isi().responden());
    }

    private KabupatenView.UnitView view(RekapKabupaten.Unit unit, Rilis dirilis, Rilis belum) {
        if (dirilis == null) {
            return new KabupatenView.UnitView(
                    unit.kodePd(),
                    unit.status(),
                    belum == null ? null : belum.triwulan(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    belum == null ? null : belum.isi().alasan());
        }
        MutuView mutu = aturan.cari(dirilis.isi().aturan(), dirilis.isi().versiAturan())
                .map(dipakai -> MutuView.dari(dipakai.mutuDari(dirilis.ikm())))
                .orElse(null);
        return new KabupatenView.UnitView(
                unit.kodePd(),
                unit.status(),
                dirilis.triwulan(),
                dirilis.isi().aturan(),
                unit.ikm(),
                mutu,
                unit.responden(),
                unit.bobot(),
                null);
    }

    private static String rumus(BobotKabupaten metode) {
        return switch (metode) {
            case RESPONDEN -> "Σ (ikm × responden) / Σ responden";
            case SAMA -> "Σ ikm / banyak unit";
        };
    }
}
