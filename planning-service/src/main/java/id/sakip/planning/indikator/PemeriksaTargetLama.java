package id.sakip.planning.indikator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import io.quarkus.arc.All;

/** Keeps a new definition from contradicting targets that documents already hold. */
@ApplicationScoped
class PemeriksaTargetLama {

    private final List<PemakaiIndikator> pemakai;

    PemeriksaTargetLama(@All List<PemakaiIndikator> pemakai) {
        this.pemakai = pemakai;
    }

    /** Kind of value and scale: all of a definition that targets depend on. */
    private record Ukuran(JenisNilai jenisNilai, String skala) {}

    /**
     * @param dikenal scales that the unit may use, by code
     * @throws ProblemException 422 with every target of a living document that the new kind of value or scale contradicts in
     *     the target's year
     */
    void periksa(Indikator ada, IsiIndikator isi, Map<String, Skala> dikenal) {
        Berlaku<Ukuran> lama = ada.berlaku().map(r -> new Ukuran(r.jenisNilai(), r.skala()));
        Berlaku<Ukuran> baru = lama.dengan(isi.mulai(), new Ukuran(isi.jenisNilai(), isi.skala()));
        List<Fault> bertentangan = pemakai.stream()
                .flatMap(p -> p.target(ada.kodePd(), ada.kode()).stream())
                .filter(t -> t.nilai() != null && baru.beda(lama, t.tahun()))
                .sorted(Comparator.comparing(PemakaiIndikator.Target::jenisDokumen)
                        .thenComparing(PemakaiIndikator.Target::tahun))
                .flatMap(t -> bertentangan(t, lama.pada(t.tahun()), baru.pada(t.tahun()), dikenal).stream())
                .toList();
        if (!bertentangan.isEmpty()) {
            throw ProblemException.refused("JENIS_NILAI_BERTENTANGAN", bertentangan);
        }
    }

    private static Optional<Fault> bertentangan(
            PemakaiIndikator.Target target, Ukuran lama, Ukuran baru, Map<String, Skala> dikenal) {
        if (target.nilai().jenis() != Nilai.Jenis.PREDIKAT) {
            return Optional.empty();
        }
        if (!Temuan.sesuai(target.nilai().jenis(), baru.jenisNilai())) {
            return Optional.of(temuan("jenisNilai", "DOKUMEN_BERTARGET_PREDIKAT", target));
        }
        return dikenal.get(baru.skala()).samaArti(target.nilai().teks(), dikenal.get(lama.skala()))
                ? Optional.empty()
                : Optional.of(temuan("skala", "DOKUMEN_BERTARGET_LUAR_SKALA", target));
    }

    private static Fault temuan(String medan, String kode, PemakaiIndikator.Target target) {
        return Fault.at(
                medan,
                kode,
                target.jenisDokumen(),
                String.valueOf(target.tahun()),
                target.dokumen(),
                target.nilai().teks());
    }
}
