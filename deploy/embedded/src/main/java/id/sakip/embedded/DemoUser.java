package id.sakip.embedded;

import java.util.List;

/**
 * Somebody who may sign in at the embedded issuer.
 *
 * @param nama shown name; an office, never a person
 * @param kodePd units the user may reach; a kabupaten code covers all units below it
 */
public record DemoUser(String username, String nama, List<String> peran, List<String> kodePd) {

    public DemoUser {
        peran = List.copyOf(peran);
        kodePd = List.copyOf(kodePd);
    }
}
