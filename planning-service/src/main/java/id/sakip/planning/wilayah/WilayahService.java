package id.sakip.planning.wilayah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;

/** Reads areas: those inside the caller's area, and those it lies in. */
@ApplicationScoped
class WilayahService {

    private final WilayahRepository wilayah;
    private final Cakupan cakupan;

    WilayahService(WilayahRepository wilayah, Cakupan cakupan) {
        this.wilayah = wilayah;
        this.cakupan = cakupan;
    }

    @Transactional
    Page<TampilanWilayah> halaman(KodeWilayah induk, JenisWilayah jenis, String kursor, Integer batas) {
        return wilayah.halaman(cakupan, induk, jenis, kursor, batas).map(TampilanWilayah::dari);
    }

    /** @throws ProblemException 404, or 403 outside the caller's area */
    @Transactional
    TampilanWilayah baca(KodeWilayah kode) {
        if (cakupan.wilayah().stream().noneMatch(milik -> milik.didalam(kode))) {
            cakupan.require(kode);
        }
        return wilayah.cari(kode)
                .map(TampilanWilayah::dari)
                .orElseThrow(() -> ProblemException.notFound("WILAYAH_TIDAK_ADA", kode));
    }
}
