package id.sakip.system;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import id.sakip.local.launch.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Two processes of a service give the same answers as one. */
@ExtendWith(HouseExtension.class)
class ReplicaTest {

    private static final List<String> UNITS = List.of("35.09.06", "35.09.07", "35.09.08", "35.09.09");
    private static final int LAST_VALUE = 15;

    @Test
    void twoScoringProcessesAgree(House house) throws Exception {
        List<Kecamatan> units =
                UNITS.stream().map(kode -> new Kecamatan(house, kode).planned()).toList();
        URI replica = house.addReplica(Service.SCORING);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> writers = units.stream()
                    .map(unit -> (Callable<String>) () -> IntStream.rangeClosed(1, LAST_VALUE)
                            .mapToObj(unit::reached)
                            .reduce((first, last) -> last)
                            .orElseThrow())
                    .toList();
            var tokens = threads.invokeAll(writers);
            for (int i = 0; i < units.size(); i++) {
                units.get(i)
                        .lkip(tokens.get(i).get())
                        .statusCode(200)
                        .body("tabel31[0].realisasi", equalTo(Integer.toString(LAST_VALUE)));
            }
            for (String kode : UNITS) {
                String path = "/api/v1/capaian/" + kode + "/2023";
                String one = house.as("admin", Service.SCORING).get(path).asString();
                String other = house.as("admin", Service.SCORING)
                        .baseUri(replica.toString())
                        .get(path)
                        .asString();
                assertThat(other).isEqualTo(one);
                house.as("admin", Service.SCORING)
                        .body("{\"kodePd\":\"" + kode + "\"}")
                        .post("/api/v1/hitung-ulang")
                        .then()
                        .statusCode(200)
                        .body("berubah", equalTo(0));
            }
        } finally {
            house.stopReplicas();
        }
    }
}
