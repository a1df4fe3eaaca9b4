package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import id.sakip.contracts.Nilai;

import static java.util.Objects.requireNonNull;

/** What an indicator reached in a quarter. Numbers carry no trailing zeros, so equal values are equal records. */
public sealed interface NilaiRealisasi {

    String PERSEN = "%";

    /**
     * The value as others see it.
     *
     * @param satuan unit of measure of the indicator, may be null
     */
    Nilai sebagaiNilai(String satuan);

    /** A number or percentage, never negative. */
    record Angka(BigDecimal nilai) implements NilaiRealisasi {
        public Angka {
            nilai = ringkas(nilai);
        }

        /** Shown with every digit that was entered. */
        @Override
        public Nilai sebagaiNilai(String satuan) {
            String angka = TeksAngka.dari(nilai);
            return Nilai.angka(nilai, satuan, PERSEN.equals(satuan) ? angka + " %" : angka);
        }
    }

    /** Pembilang of penyebut, e.g. 14 of 14 reports settled; 0 of 0 means that there was nothing to do. */
    record Rasio(BigDecimal pembilang, BigDecimal penyebut) implements NilaiRealisasi {

        /** Reason of a ratio without a value; what it is worth is up to the measurement framework. */
        public static final String PENYEBUT_NOL = "PENYEBUT_NOL";

        private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
        private static final MathContext KETELITIAN = new MathContext(18, RoundingMode.HALF_UP);
        private static final int DESIMAL_TAMPIL = 2;

        public Rasio {
            pembilang = ringkas(pembilang);
            penyebut = ringkas(penyebut);
        }

        /** The ratio in percent, to 18 digits and at most 18 decimals; penyebut is not 0. */
        public BigDecimal persen() {
            BigDecimal persen = pembilang.multiply(SERATUS).divide(penyebut, KETELITIAN);
            return persen.scale() > KETELITIAN.getPrecision()
                    ? persen.setScale(KETELITIAN.getPrecision(), RoundingMode.HALF_UP)
                    : persen;
        }

        /** Shown in percent with two decimals. */
        @Override
        public Nilai sebagaiNilai(String satuan) {
            if (penyebut.signum() == 0) {
                return Nilai.tanpaData(PENYEBUT_NOL);
            }
            BigDecimal persen = persen();
            String teks = TeksAngka.dari(persen.setScale(DESIMAL_TAMPIL, RoundingMode.HALF_UP)) + " %";
            return Nilai.angka(persen, PERSEN, teks);
        }
    }

    /**
     * @param predikat label on the scale of the indicator
     * @param skor the score behind the grade, inside its band; may be null
     */
    record Predikat(String predikat, BigDecimal skor) implements NilaiRealisasi {
        public Predikat {
            requireNonNull(predikat, "predikat is null");
            skor = skor == null ? null : ringkas(skor);
        }

        @Override
        public Nilai sebagaiNilai(String satuan) {
            String teks = skor == null ? predikat : predikat + " (" + TeksAngka.dari(skor) + ")";
            return Nilai.predikat(predikat, skor, teks);
        }
    }

    /**
     * No value, which is not 0.
     *
     * @param alasan code of the reason, e.g. {@code SURVEI_BELUM_DIRILIS}
     */
    record TanpaData(String alasan) implements NilaiRealisasi {
        public TanpaData {
            requireNonNull(alasan, "alasan is null");
        }

        @Override
        public Nilai sebagaiNilai(String satuan) {
            return Nilai.tanpaData(alasan);
        }
    }

    private static BigDecimal ringkas(BigDecimal angka) {
        BigDecimal ringkas = requireNonNull(angka, "number is null").stripTrailingZeros();
        return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
    }
}
