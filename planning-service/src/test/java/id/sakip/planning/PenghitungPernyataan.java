package id.sakip.planning;

import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import org.hibernate.SessionFactory;

import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;

/** How many SQL statements something takes. */
public final class PenghitungPernyataan {

    private PenghitungPernyataan() {}

    /** Those of reading this address as {@code admin}. */
    public static long pernyataan(String alamat) {
        return pernyataan("admin", alamat);
    }

    public static long pernyataan(String pengguna, String alamat) {
        return pernyataan(() -> sebagai(pengguna).get(alamat));
    }

    /** Those of the second time, because the first one may have something to look up that is kept. */
    public static long pernyataan(Supplier<Response> permintaan) {
        permintaan.get().then().statusCode(200);
        long jumlah = pernyataanPertama(() -> permintaan.get().then().statusCode(200));
        assertThat(jumlah)
                .as("statements of a request, which all read something")
                .isPositive();
        return jumlah;
    }

    /** Those of doing this once. */
    public static long pernyataanPertama(Runnable pekerjaan) {
        var statistik = Arc.container().instance(SessionFactory.class).get().getStatistics();
        long sebelum = statistik.getPrepareStatementCount();
        pekerjaan.run();
        return statistik.getPrepareStatementCount() - sebelum;
    }
}
