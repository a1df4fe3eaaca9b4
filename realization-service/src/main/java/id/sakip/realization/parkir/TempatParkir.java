package id.sakip.realization.parkir;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.unit.ColumnArrays;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The rows that wait, and what became of those that did. */
@ApplicationScoped
public class TempatParkir {

    /**
     * The same row again is not a second one. But when another batch came in between, the row moves behind it, because what was
     * said last counts. In one order, so that two batches with the same rows do not wait for each other.
     */
    private static final String TITIP = """
            insert into baris_parkir
                (kiriman, nomor, ragam, mode, wilayah, tahun, alasan, galat, isi, sidik, pelaku, diterima)
            select distinct on (b.sidik) b.kiriman, b.nomor, b.ragam, b.mode, b.wilayah, b.tahun, b.alasan, b.galat::jsonb, b.isi, b.sidik,
                ?, ?
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as b (kiriman, nomor, ragam, mode, wilayah, tahun, alasan, galat, isi, sidik)
            order by b.sidik, b.nomor
            on conflict (sidik) where status = 'DIPARKIR' do update
                set id = default, kiriman = excluded.kiriman, nomor = excluded.nomor, pelaku = excluded.pelaku,
                    diterima = excluded.diterima
                where exists (
                    select from baris_parkir lain
                    where lain.status = 'DIPARKIR' and lain.ragam = baris_parkir.ragam
                      and coalesce(lain.wilayah, '') = coalesce(baris_parkir.wilayah, '')
                      and lain.diterima > baris_parkir.diterima and lain.kiriman <> excluded.kiriman)""";

    private static final String AMBIL = """
            select p.id, p.nomor, p.isi from baris_parkir p
            where %s and p.id > ?
            order by p.id
            limit ?
            for update""".formatted(SaringanParkir.SYARAT);

    private static final String SELESAI = """
            update baris_parkir set status = ?, selesai_pada = ?, selesai_oleh = ?, keterangan = ?
            where id = any (?) and status = 'DIPARKIR'""";

    private static final String GALAT = """
            update baris_parkir p set alasan = b.alasan, galat = b.galat::jsonb
            from unnest(?, ?, ?) as b (id, alasan, galat)
            where p.id = b.id and p.status = 'DIPARKIR'""";

    private final DataSource dataSource;
    private final StrictJson json;

    TempatParkir(DataSource dataSource, StrictJson json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** A row that waits, as it was sent. */
    public record Menunggu(long id, int nomor, JsonNode isi) {}

    /** What a row waits for now. */
    public record Sebab(long id, List<Fault> galat) {}

    /** @return how many of them did not wait already */
    @Transactional(MANDATORY)
    public int titip(List<BarisParkir> baris, String pelaku, Instant waktu) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement titip = connection.prepareStatement(TITIP)) {
            titip.setString(1, pelaku);
            titip.setObject(2, waktu.atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(titip, 3, baris)
                    .as("uuid", BarisParkir::kiriman)
                    .integer(BarisParkir::nomor)
                    .text(BarisParkir::ragam)
                    .text(BarisParkir::mode)
                    .text(BarisParkir::wilayah)
                    .integer(BarisParkir::tahun)
                    .text(BarisParkir::alasan)
                    .text(b -> json(b.galat()))
                    .text(BarisParkir::isi)
                    .text(BarisParkir::sidik);
            return titip.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot park " + baris.size() + " rows", e);
        }
    }

    /** The rows that match, locked until the transaction ends. */
    @Transactional(MANDATORY)
    public List<Menunggu> ambil(SaringanParkir saringan, long setelah, int banyak) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement ambil = connection.prepareStatement(AMBIL)) {
            int berikut = saringan.ikat(ambil);
            ambil.setLong(berikut, setelah);
            ambil.setInt(berikut + 1, banyak);
            List<Menunggu> hasil = new ArrayList<>();
            try (ResultSet row = ambil.executeQuery()) {
                while (row.next()) {
                    hasil.add(new Menunggu(row.getLong(1), row.getInt(2), isi(row.getString(3))));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read parked rows", e);
        }
    }

    /**
     * Rows leave; those that have left already stay as they are.
     *
     * @param akhir anything but {@link StatusParkir#DIPARKIR}
     * @param keterangan reason, may be null
     * @return how many left
     */
    @Transactional(MANDATORY)
    public int selesai(Collection<Long> id, StatusParkir akhir, String pelaku, String keterangan, Instant waktu) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement selesai = connection.prepareStatement(SELESAI)) {
            selesai.setString(1, akhir.name());
            selesai.setObject(2, waktu.atOffset(ZoneOffset.UTC));
            selesai.setString(3, pelaku);
            selesai.setString(4, keterangan);
            selesai.setArray(5, connection.createArrayOf("bigint", id.toArray()));
            return selesai.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close " + id.size() + " parked rows", e);
        }
    }

    /** Notes what rows wait for now. */
    @Transactional(MANDATORY)
    public void sebab(List<Sebab> sebab) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement ubah = connection.prepareStatement(GALAT)) {
            new ColumnArrays<>(ubah, 1, sebab)
                    .bigint(Sebab::id)
                    .text(s -> s.galat().getFirst().kode())
                    .text(s -> json(s.galat()));
            ubah.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot note why " + sebab.size() + " rows wait", e);
        }
    }

    /** Read as it was when it came: numbers keep every digit. */
    private JsonNode isi(String teks) {
        return json.parse(teks.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(List<Fault> galat) {
        try {
            return SakipJson.mapper()
                    .writeValueAsString(galat.stream().map(GalatTersimpan::dari).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("faults are always JSON", e);
        }
    }

    /** A fault as it is kept: its arguments as text, so that it can be said in any language later. */
    record GalatTersimpan(String kode, String medan, List<String> args) {

        static GalatTersimpan dari(Fault fault) {
            return new GalatTersimpan(
                    fault.kode(),
                    fault.medan(),
                    fault.args().stream().map(String::valueOf).toList());
        }

        Fault fault() {
            return new Fault(null, kode, medan, List.copyOf(args));
        }
    }
}
