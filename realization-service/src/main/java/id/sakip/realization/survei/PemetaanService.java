package id.sakip.realization.survei;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.rencana.DaftarRencana;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.survei.PemetaanRepository.Pemetaan;
import id.sakip.realization.survei.domain.IndikatorSurvei;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;

/** Settles which indicator takes the index, and lets it take what is there already. */
@ApplicationScoped
class PemetaanService {

    private static final String OBJEK = "PEMETAAN_SURVEI";

    private final PemetaanRepository repository;
    private final PemilihIndikator pemilih;
    private final PengumpanIndikator pengumpan;
    private final DaftarRencana rencana;
    private final UnitTahunRepository unitTahun;
    private final Audit audit;

    PemetaanService(
            PemetaanRepository repository,
            PemilihIndikator pemilih,
            PengumpanIndikator pengumpan,
            DaftarRencana rencana,
            UnitTahunRepository unitTahun,
            Audit audit) {
        this.repository = repository;
        this.pemilih = pemilih;
        this.pengumpan = pengumpan;
        this.rencana = rencana;
        this.unitTahun = unitTahun;
        this.audit = audit;
    }

    PemetaanView baca(UnitTahun unit) {
        PemilihIndikator.Pilihan pilihan = pemilih.pilih(Set.of(unit)).get(unit);
        return new PemetaanView(
                unit.kodePd(),
                unit.tahun(),
                pilihan.kodeIndikator(),
                pilihan.asal(),
                pilihan.calon(),
                pengumpan.keadaan(unit));
    }

    /**
     * Says which indicator takes the index. Values that another one took before stay with it.
     *
     * @param kodeIndikator null for none
     * @throws ProblemException 422 when the plan in force does not have it, or it takes no number
     */
    @Transactional
    public PemetaanView tetapkan(UnitTahun unit, String kodeIndikator) {
        unitTahun.lock(new TreeSet<>(List.of(unit)));
        if (kodeIndikator != null) {
            rencana.cari(unit).ifPresent(ada -> periksa(unit, kodeIndikator, ada));
        }
        Optional<Pemetaan> lama = lama(unit);
        Pemetaan baru = new Pemetaan(kodeIndikator);
        if (!lama.equals(Optional.of(baru))) {
            repository.simpan(unit, kodeIndikator);
            audit.record("TETAPKAN", OBJEK, unit.kunci(), lama.orElse(null), baru);
        }
        pengumpan.umpan(unit);
        return baca(unit);
    }

    /** Leaves the choice to the plan again. */
    @Transactional
    public PemetaanView hapus(UnitTahun unit) {
        unitTahun.lock(new TreeSet<>(List.of(unit)));
        Optional<Pemetaan> lama = lama(unit);
        if (lama.isPresent()) {
            repository.hapus(unit);
            audit.record("HAPUS", OBJEK, unit.kunci(), lama.get(), null);
        }
        pengumpan.umpan(unit);
        return baca(unit);
    }

    private Optional<Pemetaan> lama(UnitTahun unit) {
        return Optional.ofNullable(repository.cari(List.of(unit)).get(unit));
    }

    private static void periksa(UnitTahun unit, String kode, RencanaUnit rencana) {
        Optional<RencanaBerlaku.Indikator> ada = rencana.indikator(kode);
        if (ada.isEmpty()) {
            throw ditolak("INDIKATOR_TIDAK_DIKENAL", kode, unit.kodePd(), unit.tahun());
        }
        if (!IndikatorSurvei.menerimaIndeks(ada.get())) {
            throw ditolak("JENIS_NILAI_TIDAK_COCOK", kode, ada.get().jenisNilai());
        }
    }

    private static ProblemException ditolak(String kode, Object... args) {
        return ProblemException.refused("PEMETAAN_DITOLAK", List.of(Fault.at("kodeIndikator", kode, args)));
    }
}
