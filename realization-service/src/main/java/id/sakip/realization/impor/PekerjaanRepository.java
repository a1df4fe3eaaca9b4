package id.sakip.realization.impor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Pelaku;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.unit.Posisi;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The jobs. A worker changes only a job that it still has: another may have taken it over meanwhile. */
@ApplicationScoped
class PekerjaanRepository {

    private static final String BUAT = """
            insert into pekerjaan (id, ragam, bentuk, mode, dry_run, parkir, status, pelaku, peran, wilayah, bahasa, korelasi,
                ukuran, dibuat_pada, tersaring)
            values (?, ?, ?, ?, ?, ?, 'ANTRE', ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** A job that waits, or one whose worker has been silent for too long; another replica's choice is passed over. */
    private static final String KLAIM = """
            update pekerjaan set status = 'BERJALAN', pekerja = ?, denyut = now(), mulai_pada = coalesce(mulai_pada, now()),
                percobaan = percobaan + 1
            where id = (
                select id from pekerjaan
                where status = 'ANTRE' or status = 'BERJALAN' and denyut < now() - make_interval(secs => ?)
                order by dibuat_pada limit 1 for update skip locked)
            returning *""";

    private static final String DENYUT = """
            update pekerjaan set denyut = now() where id = ? and pekerja = ? and status = 'BERJALAN' returning batal""";

    private static final String KEMAJUAN = """
            update pekerjaan set denyut = now(), tahap = ?, dibaca = ?, dibuat = ?, diubah = ?, tetap = ?, ditolak = ?,
                diparkir = ?, token = coalesce(?, token)
            where id = ? and pekerja = ? and status = 'BERJALAN' and not batal""";

    private static final String SELESAI = """
            update pekerjaan set status = ?, selesai_pada = now(), tahap = null, pekerja = null, kode = ?, pesan = ?
            where id = ? and pekerja = ? and status = 'BERJALAN'""";

    /** What somebody wanted to stop has ended; anything else may be taken over at once. */
    private static final String BERHENTI = """
            update pekerjaan set status = case when batal then 'DIBATALKAN' else status end,
                selesai_pada = case when batal then now() end, tahap = null, denyut = '-infinity', percobaan = percobaan - 1
            where id = ? and pekerja = ? and status = 'BERJALAN'""";

    /** What no worker has ends at once. */
    private static final String BATALKAN = """
            update pekerjaan set batal = true,
                status = case when status = 'BERJALAN' then status else 'DIBATALKAN' end,
                selesai_pada = case when status <> 'BERJALAN' then now() end
            where id = ? and status in ('ANTRE', 'BERJALAN', 'DITUNDA')""";

    private static final String ANTREKAN = """
            update pekerjaan set status = 'ANTRE', selesai_pada = null, mulai_pada = null, dibaca = 0, dibuat = 0, diubah = 0,
                tetap = 0, ditolak = 0, diparkir = 0, kode = null, pesan = null, percobaan = 0,
                pelepas = ?, pelepas_peran = ?, pelepas_wilayah = ?
            where id = ? and status = 'DITUNDA'""";

    /** One that is put off waits for as long as its sender was told it does: until it is released or discarded. */
    private static final String HAPUS_LAMA = """
            delete from pekerjaan where selesai_pada < now() - make_interval(days => ?) and status <> 'DITUNDA'""";

    private static final String DAFTAR = """
            select * from pekerjaan
            where (pelaku = ? or ? or (cardinality(wilayah) > 0 and not exists (
                select 1 from unnest(wilayah) as w
                where not exists (select 1 from unnest(?::text[]) as c where w = c or w like c || '.%'))))
              and (dibuat_pada, id) < (?, ?)
            order by dibuat_pada desc, id desc
            limit ?""";

    private final DataSource dataSource;

    PekerjaanRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(MANDATORY)
    public void buat(Pekerjaan baru) {
        jalankan(BUAT, buat -> {
            buat.setObject(1, baru.id());
            buat.setString(2, baru.ragam());
            buat.setString(3, baru.bentuk().name());
            buat.setString(4, baru.mode().toString());
            buat.setBoolean(5, baru.dryRun());
            buat.setBoolean(6, baru.parkir());
            buat.setString(7, baru.pelaku().nama());
            buat.setArray(8, peran(buat, baru.pelaku()));
            buat.setArray(9, wilayah(buat, baru.pelaku().wilayah()));
            buat.setString(10, baru.bahasa());
            buat.setString(11, baru.korelasi());
            buat.setLong(12, baru.ukuran());
            buat.setObject(13, baru.dibuatPada().atOffset(ZoneOffset.UTC));
            buat.setBoolean(14, baru.tersaring());
            return buat.executeUpdate();
        });
    }

    Optional<Pekerjaan> cari(UUID id) {
        return jalankan("select * from pekerjaan where id = ?", cari -> {
            cari.setObject(1, id);
            return baca(cari).stream().findFirst();
        });
    }

    /** Takes a job for {@code pekerja}; the caller's transaction must be short. */
    @Transactional(MANDATORY)
    public Optional<Pekerjaan> klaim(UUID pekerja, Duration diam) {
        return jalankan(KLAIM, klaim -> {
            klaim.setObject(1, pekerja);
            klaim.setLong(2, diam.toSeconds());
            return baca(klaim).stream().findFirst();
        });
    }

    /** What a worker learns when it says that it is alive. */
    enum Keadaan {
        LANJUT,
        BATAL,
        /** Another worker has the job. */
        LEPAS
    }

    @Transactional(MANDATORY)
    public Keadaan denyut(UUID id, UUID pekerja) {
        return jalankan(DENYUT, denyut -> {
            denyut.setObject(1, id);
            denyut.setObject(2, pekerja);
            try (ResultSet row = denyut.executeQuery()) {
                return row.next() ? row.getBoolean(1) ? Keadaan.BATAL : Keadaan.LANJUT : Keadaan.LEPAS;
            }
        });
    }

    /** @return false when the job is to stop, or somebody else has it: then what the transaction wrote must not stay */
    @Transactional(MANDATORY)
    public boolean kemajuan(UUID id, UUID pekerja, String tahap, int dibaca, Pekerjaan.Jumlah jumlah, String token) {
        return jalankan(KEMAJUAN, kemajuan -> {
            kemajuan.setString(1, tahap);
            kemajuan.setInt(2, dibaca);
            kemajuan.setInt(3, jumlah.dibuat());
            kemajuan.setInt(4, jumlah.diubah());
            kemajuan.setInt(5, jumlah.tetap());
            kemajuan.setInt(6, jumlah.ditolak());
            kemajuan.setInt(7, jumlah.diparkir());
            kemajuan.setString(8, token);
            kemajuan.setObject(9, id);
            kemajuan.setObject(10, pekerja);
            return kemajuan.executeUpdate() == 1;
        });
    }

    @Transactional(MANDATORY)
    public void selesai(UUID id, UUID pekerja, StatusPekerjaan status, String kode, String pesan) {
        jalankan(SELESAI, selesai -> {
            selesai.setString(1, status.name());
            selesai.setString(2, kode);
            selesai.setString(3, pesan);
            selesai.setObject(4, id);
            selesai.setObject(5, pekerja);
            return selesai.executeUpdate();
        });
    }

    /** The worker stops before the end of the job. */
    @Transactional(MANDATORY)
    public void berhenti(UUID id, UUID pekerja) {
        jalankan(BERHENTI, berhenti -> {
            berhenti.setObject(1, id);
            berhenti.setObject(2, pekerja);
            return berhenti.executeUpdate();
        });
    }

    /** @return false when it has ended already */
    @Transactional(MANDATORY)
    public boolean batalkan(UUID id) {
        return jalankan(BATALKAN, batal -> {
            batal.setObject(1, id);
            return batal.executeUpdate() == 1;
        });
    }

    /**
     * @param pelepas in whose name it is carried out
     * @return false when it does not wait for anything
     */
    @Transactional(MANDATORY)
    public boolean antrekan(UUID id, Pelaku pelepas) {
        return jalankan(ANTREKAN, antre -> {
            antre.setString(1, pelepas.nama());
            antre.setArray(2, peran(antre, pelepas));
            antre.setArray(3, wilayah(antre, pelepas.wilayah()));
            antre.setObject(4, id);
            return antre.executeUpdate() == 1;
        });
    }

    /**
     * Newest first: one's own, and those of senders whose areas all lie inside one's own.
     *
     * @param semua true to see every job
     */
    Page<Pekerjaan> daftar(String pelaku, boolean semua, List<KodeWilayah> wilayah, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "9999-12-31T00:00:00Z", "ffffffff-ffff-ffff-ffff-ffffffffffff");
        return jalankan(DAFTAR, daftar -> {
            daftar.setString(1, pelaku);
            daftar.setBoolean(2, semua);
            daftar.setArray(3, wilayah(daftar, wilayah));
            daftar.setObject(4, setelah.waktu(0).atOffset(ZoneOffset.UTC));
            daftar.setObject(5, setelah.uuid(1));
            daftar.setInt(6, batas + 1);
            return Page.of(
                    baca(daftar), batas, p -> new String[] {p.dibuatPada().toString(), p.id().toString()});
        });
    }

    @Transactional(MANDATORY)
    public int hapusLama(int hari) {
        return jalankan(HAPUS_LAMA, hapus -> {
            hapus.setInt(1, hari);
            return hapus.executeUpdate();
        });
    }

    long banyak(StatusPekerjaan status) {
        return jalankan("select count(*) from pekerjaan where status = ?", hitung -> {
            hitung.setString(1, status.name());
            try (ResultSet row = hitung.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private interface Perintah<T> {
        T jalankan(PreparedStatement perintah) throws SQLException;
    }

    private <T> T jalankan(String sql, Perintah<T> perintah) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return perintah.jalankan(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot reach the import jobs", e);
        }
    }

    private static java.sql.Array peran(PreparedStatement perintah, Pelaku pelaku) throws SQLException {
        return perintah.getConnection().createArrayOf("text", pelaku.peran().toArray());
    }

    private static java.sql.Array wilayah(PreparedStatement perintah, List<KodeWilayah> wilayah) throws SQLException {
        return perintah.getConnection()
                .createArrayOf("text", wilayah.stream().map(KodeWilayah::nilai).toArray());
    }

    private static List<Pekerjaan> baca(PreparedStatement select) throws SQLException {
        List<Pekerjaan> hasil = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                hasil.add(baca(row));
            }
        }
        return hasil;
    }

    private static Pekerjaan baca(ResultSet row) throws SQLException {
        return new Pekerjaan(
                row.getObject("id", UUID.class),
                row.getString("ragam"),
                Bentuk.valueOf(row.getString("bentuk")),
                row.getBoolean("tersaring"),
                Mode.dari(row.getString("mode")).orElseThrow(),
                row.getBoolean("dry_run"),
                row.getBoolean("parkir"),
                StatusPekerjaan.valueOf(row.getString("status")),
                pelaku(row, "pelaku", "peran", "wilayah"),
                row.getString("pelepas") == null ? null : pelaku(row, "pelepas", "pelepas_peran", "pelepas_wilayah"),
                row.getString("bahasa"),
                row.getString("korelasi"),
                row.getObject("pekerja", UUID.class),
                row.getInt("percobaan"),
                row.getLong("ukuran"),
                row.getString("tahap"),
                row.getInt("dibaca"),
                new Pekerjaan.Jumlah(
                        row.getInt("dibuat"),
                        row.getInt("diubah"),
                        row.getInt("tetap"),
                        row.getInt("ditolak"),
                        row.getInt("diparkir")),
                row.getString("token"),
                row.getString("kode"),
                row.getString("pesan"),
                row.getBoolean("batal"),
                waktu(row, "dibuat_pada"),
                waktu(row, "mulai_pada"),
                waktu(row, "selesai_pada"));
    }

    private static Pelaku pelaku(ResultSet row, String nama, String peran, String wilayah) throws SQLException {
        return new Pelaku(
                row.getString(nama),
                Set.of((String[]) row.getArray(peran).getArray()),
                Arrays.stream((String[]) row.getArray(wilayah).getArray())
                        .map(KodeWilayah::new)
                        .toList());
    }

    private static Instant waktu(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime waktu = row.getObject(kolom, OffsetDateTime.class);
        return waktu == null ? null : waktu.toInstant();
    }
}
