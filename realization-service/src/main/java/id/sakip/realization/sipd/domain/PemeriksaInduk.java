package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.sakip.contracts.KodeNomenklatur;

/** Holds the sums in a delivery of source B against the lines that they are sums of; only the lines count. */
public final class PemeriksaInduk {

    private PemeriksaInduk() {}

    /** The same rows, with a warning on each sum that its lines do not make. A sum without lines in the delivery is left alone. */
    public static List<RincianAkun> periksa(List<RincianAkun> baris) {
        List<RincianAkun> rincian = baris.stream()
                .filter(satu -> satu.rincian()
                        && satu.realisasi() != null
                        && satu.cacat().isEmpty())
                .toList();
        List<RincianAkun> hasil = new ArrayList<>(baris.size());
        for (RincianAkun satu : baris) {
            hasil.add(satu.rincian() || satu.realisasi() == null ? satu : periksa(satu, rincian));
        }
        return hasil;
    }

    private static RincianAkun periksa(RincianAkun induk, List<RincianAkun> rincian) {
        List<RincianAkun> anak =
                rincian.stream().filter(satu -> dibawah(induk, satu)).toList();
        BigDecimal jumlah =
                anak.stream().map(satu -> satu.realisasi().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (anak.isEmpty() || jumlah.compareTo(induk.realisasi().nilai()) == 0) {
            return induk;
        }
        return induk.denganPeringatan(new Cacat("realisasi", "INDUK_TIDAK_SAMA_RINCIAN", jumlah.toPlainString()));
    }

    private static boolean dibawah(RincianAkun induk, RincianAkun anak) {
        return (seluruhUnit(induk) || Objects.equals(induk.kodeSubSkpd(), anak.kodeSubSkpd()))
                && (induk.kegiatan() == null || memuat(induk.kegiatan(), anak.kegiatan()))
                && (induk.akun() == null || induk.akun().memuat(anak.akun()));
    }

    /** The total has the code of the unit, which is also that of the kecamatan without its kelurahan. */
    private static boolean seluruhUnit(RincianAkun induk) {
        return induk.kodeSubSkpd() == null
                || induk.kegiatan() == null && induk.kodeSubSkpd().induk();
    }

    private static boolean memuat(KodeNomenklatur atas, KodeNomenklatur bawah) {
        return bawah.nilai().equals(atas.nilai()) || bawah.nilai().startsWith(atas.nilai() + ".");
    }
}
