package id.sakip.realization.periode;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Says which quarters take no writes. A quarter is closed from its submission until it is returned or reopened.
 *
 * <p>The answer holds until the end of the transaction only for units that {@link
 * id.sakip.realization.unit.UnitTahunRepository#lock} has locked before: every change of a quarter's state takes the same
 * lock.
 */
@ApplicationScoped
public class GerbangPeriode {

    private static final String PERIODE = """
            select p.kode_pd, p.tahun, p.triwulan, p.status from periode p
            join unnest(?, ?) as u (kode_pd, tahun) on p.kode_pd = u.kode_pd and p.tahun = u.tahun""";

    private static final Set<Status> TERBUKA = EnumSet.of(Status.TERBUKA, Status.DIKEMBALIKAN);

    private final DataSource dataSource;

    GerbangPeriode(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether a quarter in this state takes writes. */
    static boolean terbuka(Status status) {
        return TERBUKA.contains(status);
    }

    /** The closed quarters of each unit; a unit without any is absent. */
    @Transactional(MANDATORY)
    public Map<UnitTahun, Set<Triwulan>> tertutup(Collection<UnitTahun> unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(PERIODE)) {
            new ColumnArrays<>(cari, 1, unit).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            Map<UnitTahun, Set<Triwulan>> tertutup = new HashMap<>();
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    if (terbuka(Status.valueOf(rows.getString(4)))) {
                        continue;
                    }
                    tertutup.computeIfAbsent(
                                    new UnitTahun(new KodeWilayah(rows.getString(1)), rows.getInt(2)),
                                    u -> EnumSet.noneOf(Triwulan.class))
                            .add(Triwulan.valueOf(rows.getString(3)));
                }
            }
            return tertutup;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the periods of " + unit.size() + " units", e);
        }
    }

    /**
     * Lets a write into a quarter pass, or not.
     *
     * @throws ProblemException 409 {@code PERIODE_TERTUTUP}
     */
    @Transactional(MANDATORY)
    public void wajibTerbuka(UnitTahun unit, Triwulan triwulan) {
        if (tertutup(List.of(unit)).getOrDefault(unit, Set.of()).contains(triwulan)) {
            throw ProblemException.conflict("PERIODE_TERTUTUP", unit.kodePd(), unit.tahun(), triwulan);
        }
    }
}
