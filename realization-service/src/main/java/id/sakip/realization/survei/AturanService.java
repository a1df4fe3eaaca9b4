package id.sakip.realization.survei;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.Temuan;

/** Defines survey rules. A version that is there never changes; an amended rule is its next version. */
@ApplicationScoped
class AturanService {

    private static final int PANJANG_KABUPATEN = 5;

    private final DaftarAturan daftar;
    private final Cakupan cakupan;
    private final Audit audit;

    AturanService(DaftarAturan daftar, Cakupan cakupan, Audit audit) {
        this.daftar = daftar;
        this.cakupan = cakupan;
        this.audit = audit;
    }

    /** @param baru false when the rule was like this already */
    record Hasil(AturanSurvei aturan, boolean baru) {}

    /**
     * Defines a rule, or its next version.
     *
     * @throws ProblemException 400 with every fault, 403 for a rule of another kabupaten, 409 when the next version asks
     *     something else or two general rules would begin in one year
     */
    @Transactional
    public Hasil tetapkan(String id, IsiAturan isi) {
        List<Temuan> temuan = isi.periksa();
        if (!temuan.isEmpty()) {
            throw ProblemException.invalid(
                    temuan.stream().map(PemilihAturan::fault).toList());
        }
        wajibMilik(isi.kodeKab());
        daftar.lock();
        Optional<AturanSurvei> lama = daftar.terbaru(id);
        AturanSurvei aturan = isi.aturan(id, lama.map(AturanSurvei::versi).orElse(0) + 1);
        if (lama.isPresent()) {
            wajibMilik(lama.get().kodeKab());
            if (aturan.sama(lama.get())) {
                return new Hasil(lama.get(), false);
            }
            if (!aturan.seukuran(lama.get())) {
                throw ProblemException.conflict("ATURAN_UNSUR_TETAP", id);
            }
        }
        wajibTunggal(aturan);
        daftar.tambah(aturan);
        audit.record("TETAPKAN", "ATURAN_SURVEI", id, lama.orElse(null), aturan);
        return new Hasil(aturan, true);
    }

    /**
     * A rule in one version.
     *
     * @param versi null for the newest
     * @throws ProblemException 404 when there is none that the caller may see
     */
    AturanSurvei baca(String id, Integer versi) {
        return (versi == null ? daftar.terbaru(id) : daftar.cari(id, versi))
                .filter(this::terlihat)
                .orElseThrow(() -> ProblemException.notFound("ATURAN_TIDAK_DIKENAL", id));
    }

    /** The rules that hold everywhere and those of the caller's kabupaten, in their newest version, by id. */
    Page<AturanSurvei> halaman(String kursor, int batas) {
        String[] setelah = Cursor.decode(kursor, 1);
        List<AturanSurvei> sisa = daftar.terbaru().stream()
                .filter(this::terlihat)
                .sorted(Comparator.comparing(AturanSurvei::id))
                .filter(aturan -> setelah == null || aturan.id().compareTo(setelah[0]) > 0)
                .limit(batas + 1L)
                .toList();
        return Page.of(sisa, batas, aturan -> new String[] {aturan.id()});
    }

    private boolean terlihat(AturanSurvei aturan) {
        return aturan.kodeKab() == null || cakupan.includesPartOf(aturan.kodeKab());
    }

    private void wajibMilik(KodeWilayah kodeKab) {
        if (kodeKab == null) {
            if (!cakupan.semua()) {
                throw ProblemException.of(403, "ATURAN_HANYA_ADMIN");
            }
            return;
        }
        if (kodeKab.nilai().length() != PANJANG_KABUPATEN) {
            throw ProblemException.invalid(List.of(Fault.at("kodeKab", "BUKAN_KABUPATEN", kodeKab)));
        }
        cakupan.require(kodeKab);
    }

    private void wajibTunggal(AturanSurvei aturan) {
        if (!aturan.umum()) {
            return;
        }
        daftar.terbaru().stream()
                .filter(lain -> lain.umum()
                        && !lain.id().equals(aturan.id())
                        && lain.tahunMulai() == aturan.tahunMulai()
                        && Objects.equals(lain.kodeKab(), aturan.kodeKab()))
                .findFirst()
                .ifPresent(lain -> {
                    throw ProblemException.conflict("ATURAN_UMUM_GANDA", lain.id(), aturan.tahunMulai());
                });
    }
}
