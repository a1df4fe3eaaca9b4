package id.sakip.realization.impor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.realization.kiriman.HasilBaris;
import id.sakip.realization.unit.ColumnArrays;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The uploads of jobs, and what became of their rows. */
@ApplicationScoped
class IsiPekerjaan {

    private static final int POTONGAN = 256 << 10;
    private static final int GALAT_SEKALI = 1_000;

    private final DataSource dataSource;

    IsiPekerjaan(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A fault of a row as it is shown. */
    record Galat(int baris, int urutan, int letak, String kode, String medan, String pesan, String isi) {}

    /** Keeps an upload, compressed, never more than a piece of it in memory. */
    @Transactional(MANDATORY)
    public void simpan(UUID pekerjaan, InputStream isi) throws IOException {
        try (OutputStream keluar =
                new GZIPOutputStream(new BufferedOutputStream(new Potongan(pekerjaan), POTONGAN), 64 << 10) {
                    {
                        // Uploads are read once or twice; time counts more than the last bytes.
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                }) {
            isi.transferTo(keluar);
        }
    }

    /** The upload, read piece by piece. */
    InputStream buka(UUID pekerjaan) throws IOException {
        return new GZIPInputStream(new Gabungan(pekerjaan), 64 << 10);
    }

    @Transactional(MANDATORY)
    public void catat(UUID pekerjaan, int awal, List<HasilBaris> hasil, List<Galat> galat) {
        byte[] ringkas = new byte[hasil.size()];
        for (int i = 0; i < ringkas.length; i++) {
            ringkas[i] = (byte) hasil.get(i).ordinal();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement catat = connection.prepareStatement(
                        "insert into pekerjaan_hasil (pekerjaan, awal, hasil) values (?, ?, ?)");
                PreparedStatement tambah = connection.prepareStatement("""
                        insert into pekerjaan_galat (pekerjaan, baris, urutan, letak, kode, medan, pesan, isi)
                        select ?, g.* from unnest(?, ?, ?, ?, ?, ?, ?) as g""")) {
            if (ringkas.length > 0) {
                catat.setObject(1, pekerjaan);
                catat.setInt(2, awal);
                catat.setBytes(3, ringkas);
                catat.executeUpdate();
            }
            for (int mulai = 0; mulai < galat.size(); mulai += GALAT_SEKALI) {
                tambah.setObject(1, pekerjaan);
                new ColumnArrays<>(tambah, 2, galat.subList(mulai, Math.min(galat.size(), mulai + GALAT_SEKALI)))
                        .integer(Galat::baris)
                        .integer(Galat::urutan)
                        .integer(Galat::letak)
                        .text(Galat::kode)
                        .text(Galat::medan)
                        .text(Galat::pesan)
                        .text(Galat::isi);
                tambah.executeUpdate();
            }
        } catch (SQLException e) {
            throw gagal(pekerjaan, e);
        }
    }

    /** Forgets what became of the rows, before a job begins anew. */
    @Transactional(MANDATORY)
    public void lupakan(UUID pekerjaan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hasil =
                        connection.prepareStatement("delete from pekerjaan_hasil where pekerjaan = ?");
                PreparedStatement galat =
                        connection.prepareStatement("delete from pekerjaan_galat where pekerjaan = ?")) {
            hasil.setObject(1, pekerjaan);
            hasil.executeUpdate();
            galat.setObject(1, pekerjaan);
            galat.executeUpdate();
        } catch (SQLException e) {
            throw gagal(pekerjaan, e);
        }
    }

    /** Outcomes of the rows from {@code awal} on, as far as one stored piece goes; empty behind the last. */
    List<HasilBaris> hasil(UUID pekerjaan, int awal) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select hasil from pekerjaan_hasil where pekerjaan = ? and awal = ?")) {
            select.setObject(1, pekerjaan);
            select.setInt(2, awal);
            List<HasilBaris> hasil = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    for (byte satu : row.getBytes(1)) {
                        hasil.add(HasilBaris.values()[satu]);
                    }
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw gagal(pekerjaan, e);
        }
    }

    /** Faults behind the one at {@code baris} and {@code urutan}, in the order of the rows. */
    List<Galat> galat(UUID pekerjaan, int baris, int urutan, int banyak) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select * from pekerjaan_galat where pekerjaan = ? and (baris, urutan) > (?, ?)
                        order by baris, urutan limit ?""")) {
            select.setObject(1, pekerjaan);
            select.setInt(2, baris);
            select.setInt(3, urutan);
            select.setInt(4, banyak);
            List<Galat> hasil = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hasil.add(new Galat(
                            row.getInt("baris"),
                            row.getInt("urutan"),
                            row.getInt("letak"),
                            row.getString("kode"),
                            row.getString("medan"),
                            row.getString("pesan"),
                            row.getString("isi")));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw gagal(pekerjaan, e);
        }
    }

    private static IllegalStateException gagal(UUID pekerjaan, SQLException e) {
        return new IllegalStateException("cannot reach the content of import job " + pekerjaan, e);
    }

    /** Each write is a piece of its own; the buffer before it makes the pieces large. */
    private final class Potongan extends OutputStream {

        private final UUID pekerjaan;
        private int nomor;

        private Potongan(UUID pekerjaan) {
            this.pekerjaan = pekerjaan;
        }

        @Override
        public void write(int satu) throws IOException {
            write(new byte[] {(byte) satu}, 0, 1);
        }

        @Override
        public void write(byte[] isi, int mulai, int banyak) throws IOException {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement simpan = connection.prepareStatement(
                            "insert into pekerjaan_isi (pekerjaan, nomor, isi) values (?, ?, ?)")) {
                simpan.setObject(1, pekerjaan);
                simpan.setInt(2, nomor++);
                simpan.setBytes(3, java.util.Arrays.copyOfRange(isi, mulai, mulai + banyak));
                simpan.executeUpdate();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private final class Gabungan extends InputStream {

        private final UUID pekerjaan;
        private int nomor;
        private byte[] isi = {};
        private int posisi;

        private Gabungan(UUID pekerjaan) {
            this.pekerjaan = pekerjaan;
        }

        @Override
        public int read() throws IOException {
            return ada() ? isi[posisi++] & 0xff : -1;
        }

        @Override
        public int read(byte[] ke, int mulai, int banyak) throws IOException {
            if (banyak == 0) {
                return 0;
            }
            if (!ada()) {
                return -1;
            }
            int sekarang = Math.min(banyak, isi.length - posisi);
            System.arraycopy(isi, posisi, ke, mulai, sekarang);
            posisi += sekarang;
            return sekarang;
        }

        @Override
        public int available() {
            return isi.length - posisi;
        }

        private boolean ada() throws IOException {
            if (posisi < isi.length) {
                return true;
            }
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select isi from pekerjaan_isi where pekerjaan = ? and nomor = ?")) {
                select.setObject(1, pekerjaan);
                select.setInt(2, nomor);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return false;
                    }
                    isi = row.getBytes(1);
                    posisi = 0;
                    nomor++;
                    return isi.length > 0;
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
