package id.sakip.realization.sipd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored documents: those in force and every version before them. */
@ApplicationScoped
class DokumenRepository {

    private static final String KUNCI = "kode_pd, tahun, nomor, jenis, kode_kegiatan, kode_akun, kode_sub_skpd";
    private static final String ISI =
            "versi, tanggal, jenis_transaksi, nilai, setoran, nomor_sp2d, tanggal_sp2d, tanggal_transfer, status";

    /** Documents that count as paid: a status is not always delivered, and where it is only one of them means money moved. */
    static final String DIBAYAR = "(d.status is null or d.status = 'ditransfer')";

    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?, ?, ?, ?) as k (%s)
            cross join lateral (
                select * from sipd_dokumen r
                where r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.nomor = k.nomor and r.jenis = k.jenis
                  and r.kode_kegiatan = k.kode_kegiatan and r.kode_akun = k.kode_akun
                  and r.kode_sub_skpd = k.kode_sub_skpd
                limit 1
            ) r""".formatted(KUNCI);

    private static final String SIMPAN = """
            with baru as (
                select b.*, ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as b (%1$s, %2$s)
            ), riwayat as (
                insert into riwayat_sipd_dokumen (%1$s, %2$s, kiriman, dicatat_pada)
                select %1$s, %2$s, kiriman, dicatat_pada from baru
            )
            insert into sipd_dokumen (%1$s, %2$s, kiriman, dicatat_pada)
            select %1$s, %2$s, kiriman, dicatat_pada from baru
            on conflict (%1$s) do update set
                versi = excluded.versi, tanggal = excluded.tanggal, jenis_transaksi = excluded.jenis_transaksi,
                nilai = excluded.nilai, setoran = excluded.setoran, nomor_sp2d = excluded.nomor_sp2d,
                tanggal_sp2d = excluded.tanggal_sp2d, tanggal_transfer = excluded.tanggal_transfer,
                status = excluded.status, kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada""".formatted(KUNCI, ISI);

    private static final String KUMULATIF = """
            select d.kode_sub_skpd, d.kode_kegiatan, d.kode_akun,
                sum(coalesce(d.nilai, 0) - coalesce(d.setoran, 0)) filter (where d.tanggal <= ? and %s) as realisasi
            from sipd_dokumen d
            where d.kode_pd = ? and d.tahun = ?
            group by d.kode_pd, d.tahun, d.kode_sub_skpd, d.kode_kegiatan, d.kode_akun
            having count(*) filter (where d.tanggal <= ?) > 0 or exists (
                select 1 from sipd_akun r
                where r.kode_pd = d.kode_pd and r.tahun = d.tahun and r.per_tanggal = ? and r.sumber = 'D'
                  and r.kode_kegiatan = d.kode_kegiatan and r.kode_sub_skpd = d.kode_sub_skpd and r.kode_akun = d.kode_akun)
            order by d.kode_sub_skpd, d.kode_kegiatan, d.kode_akun""".formatted(DIBAYAR);

    private final DataSource dataSource;

    DokumenRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the paid documents of an account add up to. */
    record Kumulatif(String kodeSubSkpd, String kodeKegiatan, String kodeAkun, Rupiah realisasi) {}

    Map<KunciDokumen, IsiDokumen> cari(Collection<KunciDokumen> kunci) {
        return cari(kunci, DokumenRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciDokumen, UUID> kiriman(Collection<KunciDokumen> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciDokumen, T> cari(Collection<KunciDokumen> kunci, Bacaan<T> bacaan) {
        Map<KunciDokumen, T> ada = HashMap.newHashMap(kunci.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .integer(k -> k.unit().tahun())
                    .text(KunciDokumen::nomor)
                    .text(KunciDokumen::jenis)
                    .text(KunciDokumen::kodeKegiatan)
                    .text(KunciDokumen::kodeAkun)
                    .text(KunciDokumen::kodeSubSkpd);
            try (ResultSet row = cari.executeQuery()) {
                while (row.next()) {
                    ada.put(
                            new KunciDokumen(
                                    AkunRepository.unit(row),
                                    row.getString("nomor"),
                                    row.getString("jenis"),
                                    row.getString("kode_kegiatan"),
                                    row.getString("kode_akun"),
                                    row.getString("kode_sub_skpd"),
                                    Triwulan.dari(isi(row).tanggal())),
                            bacaan.baca(row));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + kunci.size() + " documents", e);
        }
    }

    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciDokumen, IsiDokumen>> realisasi, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .integer(r -> r.kunci().unit().tahun())
                    .text(r -> r.kunci().nomor())
                    .text(r -> r.kunci().jenis())
                    .text(r -> r.kunci().kodeKegiatan())
                    .text(r -> r.kunci().kodeAkun())
                    .text(r -> r.kunci().kodeSubSkpd())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .as("date", r -> r.isi().tanggal())
                    .text(r -> r.isi().jenisTransaksi())
                    .as("numeric", r -> nilai(r.isi().nilai()))
                    .as("numeric", r -> nilai(r.isi().setoran()))
                    .text(r -> r.isi().nomorSp2d())
                    .as("date", r -> r.isi().tanggalSp2d())
                    .as("date", r -> r.isi().tanggalTransfer())
                    .text(r -> r.isi().status());
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store " + realisasi.size() + " documents", e);
        }
    }

    /**
     * Per account, what the paid documents up to a date add up to; documents that are not paid count as 0. An account that has
     * an amount there, but whose documents have moved on, has one still, which is nothing.
     */
    List<Kumulatif> kumulatif(UnitTahun unit, LocalDate sampai) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(KUMULATIF)) {
            select.setObject(1, sampai);
            select.setString(2, unit.kodePd().nilai());
            select.setInt(3, unit.tahun());
            select.setObject(4, sampai);
            select.setObject(5, sampai);
            List<Kumulatif> hasil = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    BigDecimal jumlah = row.getBigDecimal("realisasi");
                    hasil.add(new Kumulatif(
                            row.getString("kode_sub_skpd"),
                            row.getString("kode_kegiatan"),
                            row.getString("kode_akun"),
                            jumlah == null ? Rupiah.NOL : new Rupiah(jumlah)));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot add up the documents of " + unit, e);
        }
    }

    static IsiDokumen isi(ResultSet row) throws SQLException {
        return new IsiDokumen(
                row.getObject("tanggal", LocalDate.class),
                row.getString("jenis_transaksi"),
                rupiah(row.getBigDecimal("nilai")),
                rupiah(row.getBigDecimal("setoran")),
                row.getString("nomor_sp2d"),
                row.getObject("tanggal_sp2d", LocalDate.class),
                row.getObject("tanggal_transfer", LocalDate.class),
                row.getString("status"));
    }

    static Rupiah rupiah(BigDecimal nilai) {
        return nilai == null ? null : new Rupiah(nilai);
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
