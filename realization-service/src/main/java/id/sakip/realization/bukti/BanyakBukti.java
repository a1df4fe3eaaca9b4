package id.sakip.realization.bukti;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The number of evidence files in force, as a column of queries over realisasi. */
public final class BanyakBukti {

    private static final String KOLOM = "banyak_bukti";

    private BanyakBukti() {}

    /**
     * The column, for a query that calls its rows {@code r}.
     *
     * @param ragam as in {@link KunciBukti#ragam()}
     * @param triwulan expression of the quarter
     * @param kode expression of {@link KunciBukti#kode()}
     * @param rincian expression of {@link KunciBukti#rincian()}
     */
    public static String kolom(String ragam, String triwulan, String kode, String rincian) {
        return """
                (select count(*) from bukti b
                 where b.kode_pd = r.kode_pd and b.tahun = r.tahun and b.triwulan = %s and b.ragam = '%s' and b.kode = %s
                   and md5(b.rincian) = md5(%s) and b.ditarik_pada is null) as %s""".formatted(triwulan, ragam, kode, rincian, KOLOM);
    }

    public static int dari(ResultSet row) throws SQLException {
        return row.getInt(KOLOM);
    }
}
