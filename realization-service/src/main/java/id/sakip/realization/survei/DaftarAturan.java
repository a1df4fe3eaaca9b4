package id.sakip.realization.survei;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.survei.domain.AturanSurvei;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The survey rules in all their versions. */
@ApplicationScoped
class DaftarAturan {

    private static final String TAMBAH =
            "insert into aturan_survei (id, versi, tahun_mulai, kode_kab, umum, isi) values (?, ?, ?, ?, ?, ?::jsonb)";

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaksi;

    DaftarAturan(DataSource dataSource, TransactionSynchronizationRegistry transaksi) {
        this.dataSource = dataSource;
        this.transaksi = transaksi;
    }

    /** Every rule in its newest version, by id. */
    Collection<AturanSurvei> terbaru() {
        Map<String, AturanSurvei> terbaru = new TreeMap<>();
        semua().forEach(aturan -> terbaru.put(aturan.id(), aturan));
        return terbaru.values();
    }

    Optional<AturanSurvei> terbaru(String id) {
        return terbaru().stream().filter(aturan -> aturan.id().equals(id)).findFirst();
    }

    Optional<AturanSurvei> cari(String id, int versi) {
        return semua().stream()
                .filter(aturan -> aturan.id().equals(id) && aturan.versi() == versi)
                .findFirst();
    }

    /** All versions of all rules, older versions first; read once in a transaction, however many rows ask. */
    private List<AturanSurvei> semua() {
        if (transaksi.getTransactionKey() == null) {
            return baca();
        }
        if (transaksi.getResource(Dibaca.class) instanceof Dibaca(List<AturanSurvei> aturan)) {
            return aturan;
        }
        List<AturanSurvei> aturan = baca();
        transaksi.putResource(Dibaca.class, new Dibaca(aturan));
        return aturan;
    }

    private record Dibaca(List<AturanSurvei> aturan) {}

    private List<AturanSurvei> baca() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select isi from aturan_survei order by id, versi");
                ResultSet row = select.executeQuery()) {
            List<AturanSurvei> ada = new ArrayList<>();
            while (row.next()) {
                ada.add(SakipJson.mapper().readValue(row.getString(1), AturanSurvei.class));
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the survey rules", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored survey rule is unreadable", e);
        }
    }

    /** Lets no other transaction change rules until this one ends, and reads what the others left. */
    @Transactional(MANDATORY)
    public void lock() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement kunci =
                        connection.prepareStatement("lock table aturan_survei in share row exclusive mode")) {
            kunci.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot lock the survey rules", e);
        }
        transaksi.putResource(Dibaca.class, null);
    }

    @Transactional(MANDATORY)
    public void tambah(AturanSurvei aturan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
            tambah.setString(1, aturan.id());
            tambah.setInt(2, aturan.versi());
            tambah.setInt(3, aturan.tahunMulai());
            tambah.setObject(
                    4, aturan.kodeKab() == null ? null : aturan.kodeKab().nilai(), Types.VARCHAR);
            tambah.setBoolean(5, aturan.umum());
            tambah.setString(6, SakipJson.mapper().writeValueAsString(aturan));
            tambah.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store survey rule " + aturan.id(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write survey rule " + aturan.id(), e);
        }
        transaksi.putResource(Dibaca.class, null);
    }
}
