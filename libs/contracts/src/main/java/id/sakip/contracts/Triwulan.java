package id.sakip.contracts;

import java.time.LocalDate;
import java.time.Month;

/** Quarter of a budget year; figures are cumulative year-to-date unless the indicator says otherwise. */
public enum Triwulan {
    TW1(Month.MARCH),
    TW2(Month.JUNE),
    TW3(Month.SEPTEMBER),
    TW4(Month.DECEMBER);

    private final Month bulanTerakhir;

    Triwulan(Month bulanTerakhir) {
        this.bulanTerakhir = bulanTerakhir;
    }

    /** Last day of this quarter in {@code tahun}. */
    public LocalDate akhir(int tahun) {
        return LocalDate.of(tahun, bulanTerakhir, 1).plusMonths(1).minusDays(1);
    }

    /** The quarter that {@code tanggal} lies in. */
    public static Triwulan dari(LocalDate tanggal) {
        return values()[(tanggal.getMonthValue() - 1) / 3];
    }
}
