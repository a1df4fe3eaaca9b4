package id.sakip.local;

import id.sakip.embedded.DemoUser;
import id.sakip.embedded.DemoUsers;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Service;

/** What to try next, once all is up. */
final class Welcome {

    private Welcome() {}

    static String text(Platform platform) {
        StringBuilder text = new StringBuilder("\nAlamat\n");
        for (Service service : Service.values()) {
            text.append("  %-20s %s/api/v1   Swagger UI: %s/q/swagger-ui%n"
                    .formatted(service.title(), platform.url(service), platform.url(service)));
        }
        text.append("  %-20s %s%n".formatted("token", platform.tokenUrl()));
        text.append("\nPengguna demo (kata sandi: ").append(DemoUsers.PASSWORD).append(")\n");
        for (DemoUser user : DemoUsers.all()) {
            text.append("  %-20s %-20s %s%n"
                    .formatted(
                            user.username(),
                            String.join(", ", user.peran()),
                            user.kodePd().isEmpty() ? "semua wilayah" : String.join(", ", user.kodePd())));
        }
        return text.toString();
    }
}
