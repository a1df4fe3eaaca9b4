package id.sakip.embedded;

import java.util.List;
import java.util.Optional;

/** The users of the demo, one per role and two kecamatan; the Keycloak realm in {@code deploy/keycloak} has the same. */
public final class DemoUsers {

    /** Password of all of them. */
    public static final String PASSWORD = "demo";

    private static final String ARJASA = "35.09.22";
    private static final String KALIWATES = "35.09.19";
    private static final String JEMBER = "35.09";

    private static final List<DemoUser> ALL = List.of(
            new DemoUser(
                    "operator.arjasa", "Operator Kecamatan Arjasa", List.of("operator-kecamatan"), List.of(ARJASA)),
            new DemoUser("camat.arjasa", "Camat Arjasa", List.of("camat"), List.of(ARJASA)),
            new DemoUser(
                    "operator.kaliwates",
                    "Operator Kecamatan Kaliwates",
                    List.of("operator-kecamatan"),
                    List.of(KALIWATES)),
            new DemoUser("camat.kaliwates", "Camat Kaliwates", List.of("camat"), List.of(KALIWATES)),
            new DemoUser("bappeda", "Bappeda Kabupaten Jember", List.of("bappeda"), List.of(JEMBER)),
            new DemoUser("organisasi", "Bagian Organisasi Setda Jember", List.of("bagian-organisasi"), List.of(JEMBER)),
            new DemoUser("inspektorat", "Inspektorat Kabupaten Jember", List.of("inspektorat"), List.of(JEMBER)),
            new DemoUser("sipd", "Penghubung SIPD", List.of("integrasi"), List.of(JEMBER)),
            new DemoUser("admin", "Administrator", List.of("admin"), List.of()));

    private DemoUsers() {}

    public static List<DemoUser> all() {
        return ALL;
    }

    public static Optional<DemoUser> find(String username) {
        return ALL.stream().filter(user -> user.username().equals(username)).findFirst();
    }
}
