package id.sakip.planning.alias;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;

/** Reads and edits aliases. */
@ApplicationScoped
class AliasService {

    private static final String SIPD = "SIPD";
    private static final Pattern SISTEM = Pattern.compile("[A-Z][A-Z0-9_-]{0,19}");
    private static final Pattern KODE = Pattern.compile("[A-Za-z0-9._-]{1,50}");

    /** Up to three bidang urusan, a kecamatan's first is 7.01; then the local unit number, then the sub-unit. */
    private static final Pattern KODE_SIPD =
            Pattern.compile("7\\.01\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.(0[1-9]|[1-9]\\d)\\.\\d{4}");

    private final AliasRepository alias;
    private final PerangkatDaerahRepository unit;
    private final PenerbitUnit penerbit;
    private final Audit audit;
    private final Cakupan cakupan;

    AliasService(
            AliasRepository alias,
            PerangkatDaerahRepository unit,
            PenerbitUnit penerbit,
            Audit audit,
            Cakupan cakupan) {
        this.alias = alias;
        this.unit = unit;
        this.penerbit = penerbit;
        this.audit = audit;
        this.cakupan = cakupan;
    }

    /** @param baru false when the unit had this alias already */
    record Ditulis(TampilanAlias tampilan, boolean baru) {}

    @Transactional
    Page<TampilanAlias> halaman(KodeWilayah kodePd, String kursor, Integer batas) {
        periksaUnit(kodePd);
        return alias.halaman(kodePd, kursor, batas).map(TampilanAlias::dari);
    }

    /**
     * The unit that is called so. Units outside the caller's area do not count, so that their existence stays untold.
     *
     * @param kodeKab the kabupaten to look in; null for all that the caller reaches
     * @throws ProblemException 404, or 409 when units of several kabupaten are called so
     */
    @Transactional
    TampilanAlias cari(String sistem, String kode, KodeWilayah kodeKab) {
        periksa(sistem, kode);
        List<AliasUnit> ada = alias.cari(sistem, kode).stream()
                .filter(a -> cakupan.includes(a.kodePd()))
                .filter(a -> kodeKab == null || a.kodePd().didalam(kodeKab))
                .toList();
        if (ada.isEmpty()) {
            throw ProblemException.notFound("ALIAS_TIDAK_ADA", kode, sistem);
        }
        if (ada.size() > 1) {
            throw ProblemException.conflict("ALIAS_BERGANDA", kode, ada.size());
        }
        return TampilanAlias.dari(ada.getFirst());
    }

    @Transactional
    Ditulis tulis(KodeWilayah kodePd, String sistem, String kode) {
        periksaUnit(kodePd);
        periksa(sistem, kode);
        Optional<AliasUnit> ada = alias.cari(kodePd.kabupaten(), sistem, kode);
        if (ada.isPresent()) {
            if (!ada.get().kodePd().equals(kodePd)) {
                throw ProblemException.conflict("ALIAS_DIPAKAI", kode, sistem);
            }
            return new Ditulis(TampilanAlias.dari(ada.get()), false);
        }
        AliasUnit baru = new AliasUnit(kodePd, sistem, kode);
        alias.simpan(baru);
        TampilanAlias tampilan = TampilanAlias.dari(baru);
        audit.record("BUAT", "ALIAS", kodePd + " " + sistem + " " + kode, null, tampilan);
        penerbit.berubah(kodePd);
        return new Ditulis(tampilan, true);
    }

    /** @throws ProblemException 404 when the unit has no such alias */
    @Transactional
    void hapus(KodeWilayah kodePd, String sistem, String kode) {
        periksaUnit(kodePd);
        periksa(sistem, kode);
        AliasUnit ada = alias.cari(kodePd.kabupaten(), sistem, kode)
                .filter(a -> a.kodePd().equals(kodePd))
                .orElseThrow(() -> ProblemException.notFound("ALIAS_TIDAK_ADA", kode, sistem));
        alias.hapus(ada);
        audit.record("HAPUS", "ALIAS", kodePd + " " + sistem + " " + kode, TampilanAlias.dari(ada), null);
        penerbit.berubah(kodePd);
    }

    private void periksaUnit(KodeWilayah kodePd) {
        cakupan.require(kodePd);
        if (!unit.ada(kodePd)) {
            throw ProblemException.notFound("UNIT_TIDAK_ADA", kodePd);
        }
    }

    private static void periksa(String sistem, String kode) {
        List<Fault> salah = new ArrayList<>();
        if (!SISTEM.matcher(sistem).matches()) {
            salah.add(Fault.at("sistem", "NAMA_SISTEM_SALAH", sistem));
        }
        if (!KODE.matcher(kode).matches()) {
            salah.add(Fault.at("kode", "KODE_ALIAS_SALAH", kode));
        } else if (SIPD.equals(sistem) && !KODE_SIPD.matcher(kode).matches()) {
            salah.add(Fault.at("kode", "KODE_SIPD_SALAH", kode));
        }
        if (!salah.isEmpty()) {
            throw ProblemException.invalid(salah);
        }
    }
}
