package id.sakip.realization.perubahan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.json.SakipJson;
import io.quarkus.arc.All;

/** Reads changes from a position on. */
@ApplicationScoped
class DaftarPerubahan {

    /**
     * Batches in the order of their transactions, as far as no older transaction may still add one, and behind each the values it
     * brought. The lateral join makes the planner go from batch to batch instead of through all history.
     */
    private static final String PERUBAHAN = """
            select k.xid::text as xid, k.nomor, k.id, k.oleh, k.peran, k.jalur, k.alamat, k.korelasi, k.dicatat_pada, u.*
            from kiriman k
            cross join lateral (%s) as u
            where k.xid < pg_snapshot_xmin(pg_current_snapshot())
              and k.xid >= ?::xid8
              and (k.xid, k.nomor, u.ragam collate "C", u.kunci collate "C") > (?::xid8, ?, ?, ?)
              and (?::timestamptz is null or k.dicatat_pada >= ?)
              and (?::text[] is null or exists (
                  select 1 from kiriman_unit ku join unnest(?::text[]) as w on ku.kode_pd = w or ku.kode_pd like w || '.%%'
                  where ku.kiriman = k.id and ku.kode_pd = u.kode_pd))
            order by k.xid, k.nomor, u.ragam collate "C", u.kunci collate "C"
            limit ?""";

    private static final ObjectReader OBJEK = SakipJson.mapper()
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final DataSource dataSource;
    private final String sql;

    DaftarPerubahan(DataSource dataSource, @All List<SumberPerubahan> sumber) {
        this.dataSource = dataSource;
        this.sql = PERUBAHAN.formatted(
                sumber.stream().map(SumberPerubahan::pilih).sorted().collect(Collectors.joining(" union all ")));
    }

    /** @param wilayah areas that are wanted; null for all there are */
    HalamanPerubahan setelah(Titik titik, List<KodeWilayah> wilayah, int batas) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, titik.xid());
            select.setString(2, titik.xid());
            select.setLong(3, titik.nomor());
            select.setString(4, titik.ragam());
            select.setString(5, titik.kunci());
            OffsetDateTime pada = titik.pada() == null ? null : titik.pada().atOffset(ZoneOffset.UTC);
            select.setObject(6, pada);
            select.setObject(7, pada);
            Object[] kode = wilayah == null
                    ? null
                    : wilayah.stream().map(KodeWilayah::nilai).toArray();
            for (int i = 8; i <= 9; i++) {
                select.setArray(i, kode == null ? null : connection.createArrayOf("text", kode));
            }
            select.setInt(10, batas + 1);
            List<PerubahanView> data = new ArrayList<>();
            Titik terakhir = titik;
            boolean lagi = false;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (data.size() == batas) {
                        lagi = true;
                        break;
                    }
                    data.add(view(row));
                    terakhir = new Titik(
                            row.getString("xid"),
                            row.getLong("nomor"),
                            row.getString("ragam"),
                            row.getString("kunci"),
                            titik.pada());
                }
            }
            return new HalamanPerubahan(data, terakhir.teks(), lagi);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read the changes", e);
        }
    }

    private static PerubahanView view(ResultSet row) throws SQLException, JsonProcessingException {
        return new PerubahanView(
                row.getString("ragam"),
                new KodeWilayah(row.getString("kode_pd")),
                row.getInt("tahun"),
                Triwulan.valueOf(row.getString("triwulan")),
                objek(row.getString("objek")),
                objek(row.getString("lama")),
                objek(row.getString("baru")),
                row.getLong("versi"),
                row.getObject("id", UUID.class),
                row.getString("oleh"),
                row.getString("peran"),
                row.getString("jalur"),
                row.getString("alamat"),
                row.getString("korelasi"),
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant());
    }

    private static Map<String, Object> objek(String json) throws JsonProcessingException {
        return json == null ? null : OBJEK.readValue(json);
    }
}
