package id.sakip.scoring.kerangka;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.json.SakipJson;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;

/** The frameworks, in all their versions. */
@ApplicationScoped
public class KerangkaRepository {

    private final DataSource dataSource;

    KerangkaRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every framework in its newest version, the oldest framework first. */
    public List<KerangkaPengukuran> terbaru() {
        Map<String, KerangkaPengukuran> terbaru = new HashMap<>();
        semua().forEach(k -> terbaru.merge(k.id(), k, (a, b) -> a.versi() > b.versi() ? a : b));
        return terbaru.values().stream()
                .sorted(Comparator.comparingInt(KerangkaPengukuran::tahunMulai).thenComparing(KerangkaPengukuran::id))
                .toList();
    }

    /**
     * The framework in force in {@code tahun}.
     *
     * @throws IllegalStateException when none is, which the preloaded ones rule out for every year of the platform
     */
    public KerangkaPengukuran untuk(int tahun) {
        return terbaru().stream()
                .filter(k -> k.tahunMulai() <= tahun)
                .reduce((lama, baru) -> baru)
                .orElseThrow(() -> new IllegalStateException("no framework is in force in " + tahun));
    }

    /** All versions of all frameworks. */
    public List<KerangkaPengukuran> semua() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select isi from kerangka_pengukuran order by id, versi");
                ResultSet row = select.executeQuery()) {
            List<KerangkaPengukuran> found = new ArrayList<>();
            while (row.next()) {
                found.add(SakipJson.mapper().readValue(row.getString(1), KerangkaPengukuran.class));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the frameworks", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored framework is unreadable", e);
        }
    }
}
