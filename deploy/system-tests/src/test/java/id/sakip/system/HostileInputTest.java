package id.sakip.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.sakip.local.launch.Service;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a client sends to any operation of the published API, the answer is never a fault of the server. */
@ExtendWith(HouseExtension.class)
class HostileInputTest {

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "nope",
            "null",
            "[]",
            "{}",
            "[{}]",
            "[null]",
            "[[]]",
            "\"text\"",
            "1e999999999",
            "[1e999999999]",
            "{\"kodePd\":\"35.09.22\"}",
            "{\"kodePd\":\"\\u0000\",\"tahun\":\"\\u0000\",\"kode\":\"\\u0000\",\"uraian\":\"\\u0000\"}",
            "[{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"triwulan\":\"TW9\",\"kodeIndikator\":\"\\u0000\",\"nilai\":1e400}]",
            "[{\"kodePd\":\"35.09.22\",\"tahun\":1e9,\"realisasi\":\"1.000\",\"perTanggal\":\"31-12-2023\"}]",
            "[{\"kodePd\":{},\"tahun\":[],\"nilai\":true,\"kodeSubKegiatan\":1,\"realisasi\":null}]",
            "{\"kodePd\":\"35.09.22\",\"tahun\":-1,\"sasaran\":[{\"kode\":null,\"program\":[{\"kode\":\"x\"}]}]}",
            "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"sasaran\":{},\"tujuan\":3,\"baris\":\"x\",\"program\":[null]}",
            "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
            "{\"uraian\":\"" + "x".repeat(200_000) + "\"}",
            "{\"uraian\":\"\\ud800\"}",
            "<kodePd>35.09.22</kodePd>");

    private static final List<String> WORDS = List.of(
            "x", "-1", "0", "99999999999999999999", "35.09.22", "%00", "%F0%9F%98%80", "'--", "..%2f..", "2023");

    @ParameterizedTest
    @EnumSource(Service.class)
    void isAnsweredWithAProblemDocumentAndNeverWithAServerFault(Service service, House house) {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations(house, service)) {
            for (String word : WORDS) {
                String path = operation.path().replaceAll("\\{[^}]+}", word);
                check(all, operation, path, send(house, service, operation.method(), path, "{}"));
                check(
                        all,
                        operation,
                        path + "?q",
                        send(house, service, operation.method(), path + everyParameter(operation, word), "{}"));
            }
            if (operation.method() != Method.GET) {
                String path = operation.path().replaceAll("\\{[^}]+}", "35.09.22");
                for (String body : BODIES) {
                    check(all, operation, body, send(house, service, operation.method(), path, body));
                }
            }
        }
        all.assertAll();
    }

    private static Response send(House house, Service service, Method method, String path, String body) {
        var request = house.as("admin", service)
                .urlEncodingEnabled(false)
                .header("If-Match", "\"1\"")
                .header("Sakip-Token", path.length() % 2 == 0 ? "" : "%%%");
        return method == Method.GET ? request.get(path) : request.body(body).request(method, path);
    }

    private static void check(SoftAssertions all, Operation operation, String input, Response answer) {
        String what = operation.method() + " " + operation.path() + " with "
                + input.substring(0, Math.min(80, input.length()));
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (answer.statusCode() >= 400) {
            all.assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        }
    }

    private static String everyParameter(Operation operation, String word) {
        StringBuilder query = new StringBuilder("?x=1");
        operation
                .parameters()
                .forEach(name -> query.append('&').append(name).append('=').append(word));
        return query.toString();
    }

    private static List<Operation> operations(House house, Service service) {
        Map<String, Map<String, Object>> paths = house.as("admin", service)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> details) {
                operations.add(new Operation(Method.valueOf(method.toUpperCase()), path, parameters(details)));
            }
        }));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static List<String> parameters(Map<?, ?> operation) {
        return operation.get("parameters") instanceof List<?> all
                ? all.stream()
                        .map(p -> (Map<?, ?>) p)
                        .filter(p -> "query".equals(p.get("in")))
                        .map(p -> (String) p.get("name"))
                        .toList()
                : List.of();
    }

    private record Operation(Method method, String path, List<String> parameters) {}
}
