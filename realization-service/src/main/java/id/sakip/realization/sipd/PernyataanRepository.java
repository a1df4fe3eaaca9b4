package id.sakip.realization.sipd;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.realization.unit.UnitTahun;

/** Days up to which the documents of a unit and year were declared complete, and added up. */
@ApplicationScoped
class PernyataanRepository {

    private final DataSource dataSource;

    PernyataanRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    public void simpan(UnitTahun unit, LocalDate sampai) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(
                        "insert into sipd_dokumen_lengkap (kode_pd, tahun, sampai) values (?, ?, ?) on conflict do nothing")) {
            simpan.setString(1, unit.kodePd().nilai());
            simpan.setInt(2, unit.tahun());
            simpan.setObject(3, sampai);
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep what was declared of " + unit, e);
        }
    }

    List<LocalDate> sampai(UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select sampai from sipd_dokumen_lengkap where kode_pd = ? and tahun = ? order by sampai")) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            List<LocalDate> semua = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    semua.add(row.getObject(1, LocalDate.class));
                }
            }
            return semua;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what was declared of " + unit, e);
        }
    }
}
