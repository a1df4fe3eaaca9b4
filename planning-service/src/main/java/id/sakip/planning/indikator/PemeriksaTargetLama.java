package id.sakip.planning.indikator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.planning.nilai.domain.NilaiTakTerurai;
import id.sakip.planning.nilai.domain.PenguraiNilai;
import id.sakip.planning.nilai.domain.Skala;
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
        Berlaku<Ukuran> lama = ukuran(ada);
        Berlaku<Ukuran> baru = lama.dengan(isi.mulai(), new Ukuran(isi.jenisNilai(), isi.skala()));
        List<Fault> bertentangan = pemakai.stream()
                .flatMap(p -> p.target(ada.kodePd(), ada.kode()).stream())
                .filter(t -> t.nilai() != null && baru.beda(lama, t.tahun()))
                .sorted(Comparator.comparing(PemakaiIndikator.Target::jenisDokumen)
                        .thenComparing(PemakaiIndikator.Target::tahun))
                .flatMap(t -> bertentangan(t, baru.pada(t.tahun()), dikenal).stream())
                .toList();
        if (!bertentangan.isEmpty()) {
            throw ProblemException.refused("JENIS_NILAI_BERTENTANGAN", bertentangan);
        }
    }

    private static Berlaku<Ukuran> ukuran(Indikator ada) {
        TreeMap<Integer, Ukuran> mulai = new TreeMap<>();
        ada.revisi().forEach(r -> mulai.put(r.berlakuMulai(), new Ukuran(r.jenisNilai(), r.skala())));
        return new Berlaku<>(mulai);
    }

    private static Optional<Fault> bertentangan(
            PemakaiIndikator.Target target, Ukuran ukuran, Map<String, Skala> dikenal) {
        if (target.nilai().jenis() != Nilai.Jenis.PREDIKAT) {
            return Optional.empty();
        }
        if (!Temuan.sesuai(target.nilai().jenis(), ukuran.jenisNilai())) {
            return Optional.of(temuan("jenisNilai", "DOKUMEN_BERTARGET_PREDIKAT", target));
        }
        return tetap(target, dikenal.get(ukuran.skala()))
                ? Optional.empty()
                : Optional.of(temuan("skala", "DOKUMEN_BERTARGET_LUAR_SKALA", target));
    }

    /** True when the text still reads as the label that was read from it. */
    private static boolean tetap(PemakaiIndikator.Target target, Skala skala) {
        try {
            return target.nilai()
                    .predikat()
                    .equals(PenguraiNilai.urai(target.nilai().teks(), skala).predikat());
        } catch (NilaiTakTerurai e) {
            return false;
        }
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
