package id.sakip.realization.sipd;

import java.util.Objects;

import id.sakip.contracts.Rupiah;

/**
 * The amounts of one account. The name is no part of what makes two of them equal: its spelling differs between sources and
 * years.
 *
 * @param anggaran null when it was not delivered
 * @param realisasiRencana null when it was not delivered
 * @param namaAkun may be null
 * @param rincian amounts are booked on it; false for a sum
 * @param ditarik a complete delivery has left the line out; its amounts are 0
 */
record IsiAkun(
        Rupiah anggaran, Rupiah realisasi, Rupiah realisasiRencana, String namaAkun, boolean rincian, boolean ditarik) {

    @Override
    public boolean equals(Object lain) {
        return lain instanceof IsiAkun isi
                && Objects.equals(anggaran, isi.anggaran)
                && realisasi.equals(isi.realisasi)
                && Objects.equals(realisasiRencana, isi.realisasiRencana)
                && ditarik == isi.ditarik;
    }

    @Override
    public int hashCode() {
        return Objects.hash(anggaran, realisasi, realisasiRencana, ditarik);
    }
}
