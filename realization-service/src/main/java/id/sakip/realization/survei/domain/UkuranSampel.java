package id.sakip.realization.survei.domain;

import java.math.BigDecimal;

/**
 * How many respondents a survey should have by Krejcie and Morgan, which is information and no condition: an index of a
 * smaller sample is kept and says how small it is.
 *
 * @param populasi service users of the period, not inhabitants
 * @param sampel respondents that the formula asks for, rounded half-up; printed tables may differ by 1
 * @param responden respondents there are, null when the source does not say
 * @param cukup whether they are enough; null without {@code responden}
 * @param rumus the formula
 * @param lambdaKuadrat chi-square of one degree of freedom at 95 %
 * @param p share that needs the largest sample
 * @param d margin of error
 */
public record UkuranSampel(
        long populasi,
        long sampel,
        Long responden,
        Boolean cukup,
        String rumus,
        BigDecimal lambdaKuadrat,
        BigDecimal p,
        BigDecimal d) {

    private static final String RUMUS = "S = λ²·N·P·(1−P) / (d²·(N−1) + λ²·P·(1−P))";
    private static final BigDecimal LAMBDA_KUADRAT = new BigDecimal("3.841");
    private static final BigDecimal P = new BigDecimal("0.5");
    private static final BigDecimal D = new BigDecimal("0.05");

    /**
     * @param responden may be null
     * @throws IllegalArgumentException when {@code populasi} is less than 1
     */
    public static UkuranSampel untuk(long populasi, Long responden) {
        long sampel = sampel(populasi);
        return new UkuranSampel(
                populasi,
                sampel,
                responden,
                responden == null ? null : responden >= sampel,
                RUMUS,
                LAMBDA_KUADRAT,
                P,
                D);
    }

    private static long sampel(long populasi) {
        if (populasi < 1) {
            throw new IllegalArgumentException("no population: " + populasi);
        }
        BigDecimal sebaran = LAMBDA_KUADRAT.multiply(P).multiply(BigDecimal.ONE.subtract(P));
        BigDecimal n = BigDecimal.valueOf(populasi);
        BigDecimal penyebut = D.multiply(D).multiply(n.subtract(BigDecimal.ONE)).add(sebaran);
        return Pecahan.dari(sebaran.multiply(n))
                .bagi(Pecahan.dari(penyebut))
                .bulat(0)
                .longValueExact();
    }
}
