package id.sakip.realization.bukti;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.realization.bukti.domain.JenisBukti;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Register of the contents: which there are in the store, and which may go. */
@ApplicationScoped
class IsiRepository {

    private static final String DAFTARKAN = """
            insert into bukti_isi as i (sidik, ukuran, jenis, didaftar_pada) values (?, ?, ?, ?)
            on conflict (sidik) do update set didaftar_pada = excluded.didaftar_pada, dihapus_pada = null""";

    /**
     * A content that no evidence in force names, and that neither an upload has announced nor a withdrawal has freed since. Its row
     * is locked: an upload that announces it again meanwhile waits, and stores it anew.
     */
    private static final String TANPA_PEMILIK = """
            select i.sidik from bukti_isi i
            where i.dihapus_pada is null and i.didaftar_pada < ? and i.sidik > ?
              and not exists (
                  select from bukti b where b.sidik = i.sidik and (b.ditarik_pada is null or b.ditarik_pada >= ?))
            order by i.sidik limit 1 for update of i skip locked""";

    private static final String HAPUS = "update bukti_isi set dihapus_pada = ? where sidik = ?";

    private final DataSource dataSource;

    IsiRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Announces a content before it goes into the store; from then on the sweep leaves it alone for a while. */
    @Transactional
    public void daftarkan(String sidik, long ukuran, JenisBukti jenis, Instant saat) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement daftarkan = connection.prepareStatement(DAFTARKAN)) {
            daftarkan.setString(1, sidik);
            daftarkan.setLong(2, ukuran);
            daftarkan.setString(3, jenis.name());
            daftarkan.setObject(4, saat.atOffset(ZoneOffset.UTC));
            daftarkan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot register content " + sidik, e);
        }
    }

    /** The next content behind {@code setelah} that may go, locked until the transaction ends. */
    @Transactional(MANDATORY)
    public Optional<String> tanpaPemilik(String setelah, Instant sebelum) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(TANPA_PEMILIK)) {
            cari.setObject(1, sebelum.atOffset(ZoneOffset.UTC));
            cari.setString(2, setelah);
            cari.setObject(3, sebelum.atOffset(ZoneOffset.UTC));
            try (ResultSet row = cari.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for contents that may go", e);
        }
    }

    @Transactional(MANDATORY)
    public void dihapus(String sidik, Instant saat) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hapus = connection.prepareStatement(HAPUS)) {
            hapus.setObject(1, saat.atOffset(ZoneOffset.UTC));
            hapus.setString(2, sidik);
            hapus.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot note the end of content " + sidik, e);
        }
    }
}
