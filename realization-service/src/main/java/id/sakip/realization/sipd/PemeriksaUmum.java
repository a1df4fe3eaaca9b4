package id.sakip.realization.sipd;

import java.util.List;
import java.util.Optional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.sipd.domain.Cacat;

/** Checks that rows of all sources have in common. */
final class PemeriksaUmum {

    private PemeriksaUmum() {}

    static void cacat(List<Cacat> cacat, Pemeriksaan pemeriksaan) {
        if (cacat != null) {
            cacat.forEach(satu -> pemeriksaan.tambah(Fault.at(satu.medan(), satu.kode(), satu.teks())));
        }
    }

    static void unit(KodeWilayah kodePd, String kodeSubSkpd, String kodeSkpd, Integer tahun, Pemeriksaan pemeriksaan) {
        if (kodePd == null && !pemeriksaan.cacat(List.of("kodePd", "kodeSkpd", "kodeSubSkpd"))) {
            String kode = kodeSubSkpd == null ? kodeSkpd : kodeSubSkpd;
            pemeriksaan.tambah(
                    kode == null
                            ? Fault.at("kodeSkpd", "WAJIB_DIISI", "")
                            : Fault.at("kodeSkpd", "UNIT_TIDAK_DIKENAL", kode));
        }
        if (tahun == null) {
            pemeriksaan.tambah(Fault.at("tahun", "WAJIB_DIISI", ""));
        }
    }

    static void subKegiatan(
            KodeNomenklatur kode,
            KodeWilayah kodePd,
            Integer tahun,
            Optional<RencanaUnit> rencana,
            Pemeriksaan pemeriksaan) {
        if (kode == null) {
            pemeriksaan.tambah(Fault.at("kodeSubKegiatan", "WAJIB_DIISI", ""));
        } else if (kode.tingkat() != Tingkat.SUB_KEGIATAN) {
            pemeriksaan.tambah(Fault.at("kodeSubKegiatan", "BUKAN_SUB_KEGIATAN", kode));
        } else if (rencana.isPresent() && !rencana.get().memuat(kode)) {
            pemeriksaan.tambah(Fault.at("kodeSubKegiatan", "SUB_KEGIATAN_TIDAK_DIKENAL", kode, kodePd, tahun));
        }
    }
}
