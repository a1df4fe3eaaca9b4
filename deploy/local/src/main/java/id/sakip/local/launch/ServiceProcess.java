package id.sakip.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A service as a process of its own. */
public final class ServiceProcess {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final int LOG_LINES_SHOWN = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final Process process;
    private final String instance;
    private final int port;
    private final Path log;

    private ServiceProcess(Service service, Process process, String instance, int port, Path log) {
        this.service = service;
        this.process = process;
        this.instance = instance;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the packaged {@code application}.
     *
     * @param instance value that its readiness answer must show
     * @throws LaunchException when it has not been built
     */
    public static ServiceProcess start(
            Service service, Path application, Path log, int port, String instance, Map<String, String> environment) {
        if (!Files.exists(application)) {
            throw new LaunchException(service.title() + " belum dibangun: " + application + " tidak ada");
        }
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // The best plain flag for a start on a small machine, and no loss under short loads.
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            RunRecord.instanceArgument(instance),
                            "-jar",
                            application.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            builder.environment()
                    .put(
                            "SAKIP_LAUNCHER_PID",
                            String.valueOf(ProcessHandle.current().pid()));
            return new ServiceProcess(service, builder.start(), instance, port, log);
        } catch (IOException e) {
            throw new LaunchException(service.title() + " tidak dapat dijalankan: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Waits until the service answers that it is ready, and that it is the process started here: an old one on the same
     * port would answer too.
     */
    public void awaitReady(HttpClient client) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady(client)) {
            if (!process.isAlive()) {
                throw new LaunchException(
                        service.title() + " berhenti saat dimulai (kode " + process.exitValue() + ")" + lastLines());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(
                        service.title() + " tidak siap dalam " + LONGEST_START.toMinutes() + " menit" + lastLines());
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
    }

    /** Ends it the hard way, with no chance to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() {
        RunRecord.stop(process.toHandle(), LONGEST_STOP);
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && isOfInstance(JSON.readTree(answer.body()), instance);
        } catch (IOException e) {
            // Not up yet, or not a service at all.
            return false;
        }
    }

    static boolean isOfInstance(JsonNode health, String instance) {
        for (JsonNode check : health.path("checks")) {
            if ("instance".equals(check.path("name").asText())) {
                return instance.equals(check.path("data").path("instance").asText());
            }
        }
        return false;
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
            return "; akhir " + log + ":\n" + String.join("\n", last);
        } catch (IOException e) {
            return "; lihat " + log;
        }
    }
}
