package id.sakip.planning.skala;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

import id.sakip.contracts.nilai.Skala.Rentang;
import id.sakip.contracts.nilai.Skala.Tingkat;

/** A label of a scale, spread over columns. */
@Embeddable
record KolomTingkat(
        String label,
        String nama,
        boolean berentang,
        BigDecimal bawah,
        boolean bawahTermasuk,
        BigDecimal atas,
        boolean atasTermasuk) {

    static KolomTingkat dari(Tingkat tingkat) {
        Rentang r = tingkat.rentang();
        return r == null
                ? new KolomTingkat(tingkat.label(), tingkat.nama(), false, null, false, null, false)
                : new KolomTingkat(
                        tingkat.label(),
                        tingkat.nama(),
                        true,
                        r.bawah(),
                        r.bawahTermasuk(),
                        r.atas(),
                        r.atasTermasuk());
    }

    Tingkat tingkat() {
        return new Tingkat(label, nama, berentang ? new Rentang(bawah, bawahTermasuk, atas, atasTermasuk) : null);
    }
}
