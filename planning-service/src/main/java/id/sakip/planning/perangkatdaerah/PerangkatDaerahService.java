package id.sakip.planning.perangkatdaerah;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.arc.All;

/** Reads and edits units. */
@ApplicationScoped
class PerangkatDaerahService implements SumberRencana {

    private final PerangkatDaerahRepository unit;
    private final PenerbitRencana rencana;
    private final List<PemantauUnit> pemantau;
    private final Audit audit;
    private final Cakupan cakupan;

    PerangkatDaerahService(
            PerangkatDaerahRepository unit,
            PenerbitRencana rencana,
            @All List<PemantauUnit> pemantau,
            Audit audit,
            Cakupan cakupan) {
        this.unit = unit;
        this.rencana = rencana;
        this.pemantau = pemantau;
        this.audit = audit;
        this.cakupan = cakupan;
    }

    /** An edited unit, and what to wait for to see its new name elsewhere. */
    record Diubah(TampilanPerangkatDaerah tampilan, CompletionToken token) {}

    @Transactional
    Page<TampilanPerangkatDaerah> halaman(String kursor, Integer batas) {
        String[] setelah = Cursor.decode(kursor, 1);
        return unit.halaman(unit.terjangkau(cakupan, null), setelah == null ? null : setelah[0], Cursor.batas(batas))
                .map(TampilanPerangkatDaerah::dari);
    }

    @Transactional
    TampilanPerangkatDaerah baca(KodeWilayah kodePd) {
        cakupan.require(kodePd);
        return TampilanPerangkatDaerah.dari(unit.cari(kodePd).orElseThrow(() -> tidakAda(kodePd)));
    }

    @Transactional
    Diubah ubah(KodeWilayah kodePd, String ifMatch, IsiPerangkatDaerah isi) {
        cakupan.require(kodePd);
        rencana.kunci(kodePd);
        PerangkatDaerah ada = unit.cariTerkunci(kodePd).orElseThrow(() -> tidakAda(kodePd));
        Versions.requireMatch(ifMatch, ada.versi());
        periksa(ada, isi);
        TampilanPerangkatDaerah sebelum = TampilanPerangkatDaerah.dari(ada);
        ada.ubah(isi.nama().strip(), isi.alamat());
        unit.simpanPerubahan();
        TampilanPerangkatDaerah sesudah = TampilanPerangkatDaerah.dari(ada);
        audit.record("UBAH", "PERANGKAT_DAERAH", kodePd.nilai(), sebelum, sesudah);
        pemantau.forEach(satu -> satu.berubah(kodePd));
        return new Diubah(sesudah, rencana.perbaruiSemua(kodePd));
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        bahan.namaPd(unit.cari(kodePd).orElseThrow(() -> tidakAda(kodePd)).nama());
    }

    private static void periksa(PerangkatDaerah ada, IsiPerangkatDaerah isi) {
        List<Fault> salah = new ArrayList<>();
        if (isi.kodePd() != null && !isi.kodePd().equals(ada.kodePd())) {
            salah.add(Fault.at("kodePd", "KUNCI_TETAP", ada.kodePd()));
        }
        if (isi.jenis() != null && isi.jenis() != ada.jenis()) {
            salah.add(Fault.at("jenis", "KUNCI_TETAP", ada.jenis()));
        }
        if (!salah.isEmpty()) {
            throw ProblemException.invalid(salah);
        }
    }

    private static ProblemException tidakAda(KodeWilayah kodePd) {
        return ProblemException.notFound("UNIT_TIDAK_ADA", kodePd);
    }
}
