package id.sakip.realization.sipd.domain;

import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;

/**
 * A line of sources A, B or C in normal form. What was not delivered is null.
 *
 * @param kodePd only when the sender names the unit by its Kemendagri code
 * @param nomorUnit numbers that SIPD gave the unit this year, in the order in which to try them, only when it is named by nothing
 *     else; used to look the unit up and kept nowhere
 * @param kegiatan sub kegiatan; a kegiatan, a program or null for a sum
 * @param akun account; null or not complete for a sum
 * @param tahap stage; {@link Tahap#TIADA} when not named
 * @param kodeDana fund by its code or its name; empty when not named
 * @param anggaran budget of the line
 * @param realisasi cumulative from 1 January to {@code perTanggal}; in source A the settled amount
 * @param realisasiRencana submitted, not settled; only in source A
 * @param cacat everything that is wrong with it
 * @param peringatan what is odd about it
 */
public record RincianAkun(
        Sumber sumber,
        KodeWilayah kodePd,
        List<String> nomorUnit,
        KodeSkpd kodeSkpd,
        KodeSkpd kodeSubSkpd,
        Integer tahun,
        LocalDate perTanggal,
        KodeNomenklatur kegiatan,
        KodeAkun akun,
        String namaAkun,
        Tahap tahap,
        String kodeDana,
        Rupiah anggaran,
        Rupiah realisasi,
        Rupiah realisasiRencana,
        List<Cacat> cacat,
        List<Cacat> peringatan) {

    public RincianAkun {
        nomorUnit = List.copyOf(nomorUnit);
        cacat = List.copyOf(cacat);
        peringatan = List.copyOf(peringatan);
    }

    /** True for a line that amounts are booked on, false for a sum of such lines. */
    public boolean rincian() {
        return sumber != Sumber.C
                && kegiatan != null
                && kegiatan.tingkat() == KodeNomenklatur.Tingkat.SUB_KEGIATAN
                && akun != null
                && akun.lengkap();
    }

    RincianAkun denganPeringatan(Cacat ganjil) {
        List<Cacat> semua = new java.util.ArrayList<>(peringatan);
        semua.add(ganjil);
        return new RincianAkun(
                sumber,
                kodePd,
                nomorUnit,
                kodeSkpd,
                kodeSubSkpd,
                tahun,
                perTanggal,
                kegiatan,
                akun,
                namaAkun,
                tahap,
                kodeDana,
                anggaran,
                realisasi,
                realisasiRencana,
                cacat,
                semua);
    }
}
