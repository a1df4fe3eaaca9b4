package id.sakip.realization.parkir;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;

/**
 * Which parked rows are meant; a component that is null does not narrow.
 *
 * @param wilayah areas that the caller may reach and asks for; null for all there are, which only admin may
 */
public record SaringanParkir(
        List<KodeWilayah> wilayah, Integer tahun, UUID kiriman, String ragam, String alasan, StatusParkir status) {

    /** The same, narrowed to a batch. */
    public SaringanParkir dalam(UUID kiriman, String ragam) {
        return new SaringanParkir(wilayah, tahun, kiriman, ragam, alasan, status);
    }

    /** All rows of a batch that wait, whoever may see them. */
    public static SaringanParkir seluruh(UUID kiriman, String ragam) {
        return new SaringanParkir(null, null, kiriman, ragam, null, StatusParkir.DIPARKIR);
    }

    /** SQL condition on {@code baris_parkir p}, with eight parameters. */
    static final String SYARAT = """
            (?::text[] is null or exists (
                select 1 from unnest(?::text[]) as w where p.wilayah = w or p.wilayah like w || '.%'))
            and (?::integer is null or p.tahun = ?)
            and p.kiriman = coalesce(?, p.kiriman)
            and p.ragam = coalesce(?, p.ragam)
            and p.alasan = coalesce(?, p.alasan)
            and p.status = coalesce(?, p.status)""";

    /** Binds the parameters of {@link #SYARAT} from number 1 on and returns the number of the next one. */
    int ikat(PreparedStatement perintah) throws SQLException {
        Object[] kode = wilayah == null
                ? null
                : wilayah.stream().map(KodeWilayah::nilai).toArray();
        for (int i = 1; i <= 2; i++) {
            perintah.setArray(i, kode == null ? null : perintah.getConnection().createArrayOf("text", kode));
        }
        perintah.setObject(3, tahun, Types.INTEGER);
        perintah.setObject(4, tahun, Types.INTEGER);
        perintah.setObject(5, kiriman, Types.OTHER);
        perintah.setString(6, ragam);
        perintah.setString(7, alasan);
        perintah.setString(8, status == null ? null : status.name());
        return 9;
    }
}
