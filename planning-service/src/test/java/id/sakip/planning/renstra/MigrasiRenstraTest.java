package id.sakip.planning.renstra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of Renstra that were there before versions were. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class MigrasiRenstraTest {

    private static final String BASIS_DATA = "migrasi_renstra";

    @Test
    void makesFirstVersionsOfWhatIsThereAlsoOfSignedOnes() throws SQLException {
        try (Connection induk = hubungkan(alamat());
                Statement sql = induk.createStatement()) {
            sql.execute("create database " + BASIS_DATA);
        }
        String alamat = alamat().replaceFirst("/[^/?]+(\\?|$)", "/" + BASIS_DATA + "$1");
        migrasi(alamat, "16");
        try (Connection basis = hubungkan(alamat);
                Statement sql = basis.createStatement()) {
            sql.execute("""
                    insert into renstra (id, kode_pd, tahun, tahun_akhir, status, versi, dibuat, diubah)
                        values ('00000000-0000-0000-0000-000000000001', '35.09.22', 2021, 2026, 'DRAF', 1, now(), now());
                    insert into renstra_tujuan (id, renstra_id, urutan, kode, uraian)
                        values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 0, 'T1', 'Tujuan');
                    insert into renstra_indikator_tujuan (id, tujuan_id, urutan, uraian, target_jenis, target_teks, target_angka)
                        values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 0, 'Dok', 'ANGKA', '4', 4);
                    insert into renstra_sasaran (id, renstra_id, tujuan_id, urutan, kode, uraian)
                        values ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000001',
                                '00000000-0000-0000-0000-000000000002', 0, 'S1', 'Sasaran');
                    update renstra set status = 'DITETAPKAN', ditetapkan = now(), diajukan = now()""");
            migrasi(alamat, "17");

            assertThat(satu(
                            sql,
                            "select jenis || ' ' || berlaku_mulai || ' ' || coalesce(perubahan_ke, 0) from renstra"))
                    .isEqualTo("AWAL 2021 0");
            assertThat(satu(sql, "select kode_pd || ' ' || target_akhir_teks from renstra_indikator_tujuan"))
                    .isEqualTo("35.09.22 4");
            assertThat(satu(sql, "select strategi::text || kebijakan::text from renstra_sasaran"))
                    .isEqualTo("{}{}");
            // the guards look again
            assertThat(satu(sql, "select count(*) from pg_trigger where tgname like 'renstra%' and tgenabled = 'D'"))
                    .isEqualTo("0");
        }
    }

    private static void migrasi(String alamat, String sampai) {
        Flyway.configure()
                .dataSource(alamat, nilai("username"), nilai("password"))
                .locations("db/platform/api", "db/platform/outbox", "db/migration")
                .outOfOrder(true)
                .target(sampai)
                .load()
                .migrate();
    }

    private static String satu(Statement sql, String kueri) throws SQLException {
        try (ResultSet hasil = sql.executeQuery(kueri)) {
            assertThat(hasil.next()).isTrue();
            return hasil.getString(1);
        }
    }

    private static Connection hubungkan(String alamat) throws SQLException {
        return DriverManager.getConnection(alamat, nilai("username"), nilai("password"));
    }

    private static String alamat() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static String nilai(String nama) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + nama, String.class);
    }
}
