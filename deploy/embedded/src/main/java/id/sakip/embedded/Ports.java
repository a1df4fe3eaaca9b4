package id.sakip.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.Set;

/** Loopback ports. */
public final class Ports {

    private static final Set<Integer> GIVEN = new LinkedHashSet<>();
    private static final int REMEMBERED = 1000;

    private Ports() {}

    /** Whether nothing listens on this port of the loopback address now; another program may take it a moment later. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that is free now and that this JVM was not given before. */
    public static synchronized int free() {
        while (true) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                int port = socket.getLocalPort();
                if (GIVEN.add(port)) {
                    if (GIVEN.size() > REMEMBERED) {
                        GIVEN.remove(GIVEN.iterator().next());
                    }
                    return port;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("no free port on the loopback address", e);
            }
        }
    }

    static int orFree(int port) {
        return port == 0 ? free() : port;
    }
}
