package id.sakip.realization.kunciapi;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.realization.unit.Posisi;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored keys. */
@ApplicationScoped
class KunciApiRepository {

    private static final String TAMBAH = """
            insert into kunci_api (id, nama, awalan, sidik, wilayah, kedaluwarsa, dibuat_oleh, dibuat_pada)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (nama) where dicabut_pada is null do nothing""";

    private static final String BERLAKU =
            "select * from kunci_api where sidik = ? and dicabut_pada is null and kedaluwarsa > ?";

    /** At most once a minute, so that a busy sender does not write a row with each request. */
    private static final String DIPAKAI = """
            update kunci_api set terakhir_dipakai = ?
            where id = ? and (terakhir_dipakai is null or terakhir_dipakai < ? - interval '1 minute')""";

    private static final String CABUT = """
            update kunci_api set dicabut_pada = ?, dicabut_oleh = ? where id = ? and dicabut_pada is null""";

    /** Keys that reach nothing beyond the caller's areas. */
    private static final String DAFTAR = """
            select * from kunci_api k
            where (?::text[] is null or not exists (
                    select from unnest(k.wilayah) as w (kode)
                    where not exists (
                        select from unnest(?::text[]) as a (kode)
                        where w.kode = a.kode or w.kode like a.kode || '.%')))
              and (k.dibuat_pada, k.id) < (?::timestamptz, ?::uuid)
            order by k.dibuat_pada desc, k.id desc
            limit ?""";

    private final DataSource dataSource;

    KunciApiRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return false when a valid key has this name already */
    @Transactional(MANDATORY)
    public boolean tambah(KunciApi kunci, String sidik) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
            tambah.setObject(1, kunci.id());
            tambah.setString(2, kunci.nama());
            tambah.setString(3, kunci.awalan());
            tambah.setString(4, sidik);
            tambah.setArray(5, teks(connection, kunci.wilayah()));
            tambah.setObject(6, kunci.kedaluwarsa().atOffset(ZoneOffset.UTC));
            tambah.setString(7, kunci.dibuatOleh());
            tambah.setObject(8, kunci.dibuatPada().atOffset(ZoneOffset.UTC));
            return tambah.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store key " + kunci.id(), e);
        }
    }

    Optional<KunciApi> berlaku(String sidik, Instant saat) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(BERLAKU)) {
            cari.setString(1, sidik);
            cari.setObject(2, saat.atOffset(ZoneOffset.UTC));
            return satu(cari);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up a key", e);
        }
    }

    @Transactional(MANDATORY)
    public Optional<KunciApi> cari(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari =
                        connection.prepareStatement("select * from kunci_api where id = ? for update")) {
            cari.setObject(1, id);
            return satu(cari);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read key " + id, e);
        }
    }

    @Transactional
    public void dipakai(UUID id, Instant saat) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement catat = connection.prepareStatement(DIPAKAI)) {
            catat.setObject(1, saat.atOffset(ZoneOffset.UTC));
            catat.setObject(2, id);
            catat.setObject(3, saat.atOffset(ZoneOffset.UTC));
            catat.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot note the use of key " + id, e);
        }
    }

    @Transactional(MANDATORY)
    public void cabut(UUID id, String oleh, Instant saat) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cabut = connection.prepareStatement(CABUT)) {
            cabut.setObject(1, saat.atOffset(ZoneOffset.UTC));
            cabut.setString(2, oleh);
            cabut.setObject(3, id);
            cabut.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot revoke key " + id, e);
        }
    }

    /** @param wilayah null for all */
    Page<KunciApi> halaman(List<KodeWilayah> wilayah, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "253402300799999999", "ffffffff-ffff-ffff-ffff-ffffffffffff");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DAFTAR)) {
            Array area = wilayah == null ? null : teks(connection, wilayah);
            select.setArray(1, area);
            select.setArray(2, area);
            select.setObject(3, mikro(setelah.panjang(0)).atOffset(ZoneOffset.UTC));
            select.setObject(4, setelah.uuid(1));
            select.setInt(5, batas + 1);
            List<KunciApi> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(kunci(row));
                }
            }
            return Page.of(data, batas, k -> new String[] {
                Long.toString(k.dibuatPada().getEpochSecond() * 1_000_000
                        + k.dibuatPada().getNano() / 1_000),
                k.id().toString()
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the keys", e);
        }
    }

    private static Instant mikro(long mikro) {
        long aman = Math.clamp(mikro, 0, 253_402_300_799_999_999L);
        return Instant.ofEpochSecond(aman / 1_000_000, aman % 1_000_000 * 1_000);
    }

    private static Optional<KunciApi> satu(PreparedStatement cari) throws SQLException {
        try (ResultSet row = cari.executeQuery()) {
            return row.next() ? Optional.of(kunci(row)) : Optional.empty();
        }
    }

    private static Array teks(Connection connection, List<KodeWilayah> wilayah) throws SQLException {
        return connection.createArrayOf(
                "text", wilayah.stream().map(KodeWilayah::nilai).toArray());
    }

    private static KunciApi kunci(ResultSet row) throws SQLException {
        return new KunciApi(
                row.getObject("id", UUID.class),
                row.getString("nama"),
                row.getString("awalan"),
                Stream.of((Object[]) row.getArray("wilayah").getArray())
                        .map(kode -> new KodeWilayah((String) kode))
                        .toList(),
                waktu(row, "kedaluwarsa"),
                row.getString("dibuat_oleh"),
                waktu(row, "dibuat_pada"),
                row.getString("dicabut_oleh"),
                waktu(row, "dicabut_pada"),
                waktu(row, "terakhir_dipakai"));
    }

    private static Instant waktu(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime waktu = row.getObject(kolom, OffsetDateTime.class);
        return waktu == null ? null : waktu.toInstant();
    }
}
