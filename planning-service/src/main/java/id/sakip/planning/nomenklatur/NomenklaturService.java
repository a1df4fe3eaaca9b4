package id.sakip.planning.nomenklatur;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.nomenklatur.domain.RiwayatNomenklatur;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;

/** Reads and edits the official list. */
@ApplicationScoped
class NomenklaturService {

    private final NomenklaturRepository nomenklatur;
    private final Audit audit;
    private final Clock clock;

    NomenklaturService(NomenklaturRepository nomenklatur, Audit audit, Clock clock) {
        this.nomenklatur = nomenklatur;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param baru true when the list did not have the code before */
    record Ditulis(TampilanNomenklatur tampilan, boolean baru) {}

    @Transactional
    Page<TampilanNomenklatur> halaman(
            Integer tahun, KodeNomenklatur induk, Tingkat tingkat, String cari, String kursor, Integer batas) {
        return nomenklatur
                .halaman(tahunAtauKini(tahun), induk, tingkat, cari, kursor, batas)
                .map(TampilanNomenklatur::dari);
    }

    @Transactional
    TampilanNomenklatur baca(KodeNomenklatur kode, Integer tahun) {
        return cari(kode, tahunAtauKini(tahun));
    }

    /** @throws ProblemException 400 for a wording that does not fit, 428 and 412 about the version */
    @Transactional
    Ditulis tulis(KodeNomenklatur kode, String ifMatch, IsiNomenklatur isi) {
        Optional<Nomenklatur> ada = nomenklatur.cariTerkunci(kode);
        if (ada.isPresent() || ifMatch != null) {
            Versions.requireMatch(ifMatch, ada.map(Nomenklatur::versi).orElse(0L));
        }
        RiwayatNomenklatur lama = ada.map(Nomenklatur::riwayat).orElseGet(RiwayatNomenklatur::kosong);
        periksa(kode, lama, isi);
        RiwayatNomenklatur sesudah = lama.dengan(
                isi.berlakuMulai(),
                isi.berlakuSampai(),
                new RiwayatNomenklatur.Isi(
                        isi.uraian().strip(),
                        isiAtauNull(isi.satuan()),
                        isi.sumber().strip()));
        if (!sesudah.equals(lama)) {
            simpan(ada, kode, sesudah);
            audit.record(
                    ada.isPresent() ? "UBAH" : "BUAT",
                    "NOMENKLATUR",
                    kode.nilai(),
                    ada.isPresent() ? lama.tanda() : null,
                    sesudah.tanda());
        }
        return new Ditulis(cari(kode, isi.berlakuMulai()), ada.isEmpty());
    }

    private void simpan(Optional<Nomenklatur> ada, KodeNomenklatur kode, RiwayatNomenklatur riwayat) {
        Nomenklatur entri = ada.orElseGet(() -> new Nomenklatur(kode));
        entri.ubah(riwayat);
        if (ada.isPresent()) {
            nomenklatur.simpanPerubahan();
        } else {
            nomenklatur.simpan(entri);
        }
    }

    private void periksa(KodeNomenklatur kode, RiwayatNomenklatur lama, IsiNomenklatur isi) {
        List<Fault> salah = new ArrayList<>();
        if (kode.lokal()) {
            salah.add(Fault.at("kode", "KODE_BUKAN_RESMI", kode));
        }
        kode.induk()
                .filter(induk -> !kode.lokal() && !nomenklatur.ada(induk))
                .ifPresent(induk -> salah.add(Fault.at("kode", "INDUK_TIDAK_ADA", kode, induk)));
        if (isi.berlakuSampai() != null && isi.berlakuSampai() < isi.berlakuMulai()) {
            salah.add(Fault.at("berlakuSampai", "MASA_TERBALIK", isi.berlakuSampai(), isi.berlakuMulai()));
        } else {
            lama.bentrok(isi.berlakuMulai(), isi.berlakuSampai())
                    .ifPresent(tahun -> salah.add(Fault.at("berlakuSampai", "MASA_TUMPANG_TINDIH", tahun)));
        }
        if (!salah.isEmpty()) {
            throw ProblemException.invalid(salah);
        }
    }

    private TampilanNomenklatur cari(KodeNomenklatur kode, int tahun) {
        return nomenklatur.cari(tahun, List.of(kode)).stream()
                .map(TampilanNomenklatur::dari)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("NOMENKLATUR_TIDAK_ADA", kode, tahun));
    }

    private int tahunAtauKini(Integer tahun) {
        return tahun == null ? LocalDate.now(clock).getYear() : tahun;
    }

    private static String isiAtauNull(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
