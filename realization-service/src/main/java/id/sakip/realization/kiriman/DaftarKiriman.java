package id.sakip.realization.kiriman;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.unit.Posisi;
import io.quarkus.security.identity.SecurityIdentity;

/** Reads batches: one's own, and those that changed units in one's area. */
@ApplicationScoped
class DaftarKiriman {

    private static final String PILIH = """
            select k.*, array(
                select u.kode_pd || ' ' || u.tahun || ' ' || u.versi from kiriman_unit u
                where u.kiriman = k.id order by u.kode_pd, u.tahun) as unit
            from kiriman k
            where (k.oleh = ? or ?::text[] is null or exists (
                select 1 from kiriman_unit u join unnest(?::text[]) as w on u.kode_pd = w or u.kode_pd like w || '.%%'
                where u.kiriman = k.id))
              and %s""";

    private static final String DAFTAR = PILIH.formatted("k.nomor < ? order by k.nomor desc limit ?");
    private static final String SATU = PILIH.formatted("k.id = ?");

    private final DataSource dataSource;
    private final SecurityIdentity pelaku;
    private final Cakupan cakupan;

    DaftarKiriman(DataSource dataSource, SecurityIdentity pelaku, Cakupan cakupan) {
        this.dataSource = dataSource;
        this.pelaku = pelaku;
        this.cakupan = cakupan;
    }

    private record Bernomor(long nomor, KirimanView kiriman) {}

    /** Newest first. */
    Page<KirimanView> terbaru(String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DAFTAR)) {
            jangkauan(select);
            select.setLong(4, setelah.panjang(0));
            select.setInt(5, batas + 1);
            return Page.of(baca(select), batas, satu -> new String[] {Long.toString(satu.nomor())})
                    .map(Bernomor::kiriman);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the batches", e);
        }
    }

    Optional<KirimanView> cari(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SATU)) {
            jangkauan(select);
            select.setObject(4, id);
            return baca(select).stream().map(Bernomor::kiriman).findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read batch " + id, e);
        }
    }

    private void jangkauan(PreparedStatement select) throws SQLException {
        Object[] kode = cakupan.semua()
                ? null
                : cakupan.wilayah().stream().map(KodeWilayah::nilai).toArray();
        select.setString(1, pelaku.getPrincipal().getName());
        for (int i = 2; i <= 3; i++) {
            select.setArray(i, kode == null ? null : select.getConnection().createArrayOf("text", kode));
        }
    }

    private static List<Bernomor> baca(PreparedStatement select) throws SQLException {
        List<Bernomor> hasil = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                hasil.add(new Bernomor(row.getLong("nomor"), view(row)));
            }
        }
        return hasil;
    }

    private static KirimanView view(ResultSet row) throws SQLException {
        return new KirimanView(
                row.getObject("id", UUID.class),
                row.getString("ragam"),
                row.getString("mode"),
                Jalur.valueOf(row.getString("jalur")),
                row.getString("oleh"),
                row.getString("peran"),
                row.getString("alamat"),
                row.getString("korelasi"),
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant(),
                row.getInt("diterima"),
                row.getInt("dibuat"),
                row.getInt("diubah"),
                row.getInt("tetap"),
                row.getInt("ditolak"),
                row.getInt("diparkir"),
                Arrays.stream((String[]) row.getArray("unit").getArray())
                        .map(DaftarKiriman::unit)
                        .toList());
    }

    private static KirimanView.Unit unit(String teks) {
        String[] bagian = teks.split(" ");
        return new KirimanView.Unit(new KodeWilayah(bagian[0]), Integer.parseInt(bagian[1]), Long.parseLong(bagian[2]));
    }
}
