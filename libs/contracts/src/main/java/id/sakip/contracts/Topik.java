package id.sakip.contracts;

import java.util.List;

/** Names of the event topics; each carries snapshots of one owner and is compacted by key. */
public final class Topik {

    /** {@link id.sakip.contracts.rencana.RencanaBerlaku}, owned by planning. */
    public static final String RENCANA = "sakip.rencana";

    /** {@link id.sakip.contracts.realisasi.RealisasiUnit}, owned by realization. */
    public static final String REALISASI = "sakip.realisasi";

    /** {@link id.sakip.contracts.survei.RekapSurvei}, owned by realization. */
    public static final String SURVEI = "sakip.survei";

    /** {@link id.sakip.contracts.periode.StatusPeriode}, owned by realization. */
    public static final String PERIODE = "sakip.periode";

    /** {@link id.sakip.contracts.skor.SkorUnit}, owned by scoring. */
    public static final String SKOR = "sakip.skor";

    /** {@link id.sakip.contracts.unit.UnitTerdaftar}, owned by planning. */
    public static final String UNIT = "sakip.unit";

    public static final List<String> SEMUA = List.of(RENCANA, REALISASI, SURVEI, PERIODE, SKOR, UNIT);

    private Topik() {}
}
