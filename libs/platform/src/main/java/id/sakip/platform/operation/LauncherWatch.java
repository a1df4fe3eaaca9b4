package id.sakip.platform.operation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Ends the service when the launcher that started it is gone, also after a hard kill. */
@ApplicationScoped
public class LauncherWatch {

    private static final Logger LOG = Logger.getLogger(LauncherWatch.class);

    private final Optional<Long> launcher;

    LauncherWatch(@ConfigProperty(name = "sakip.launcher.pid") Optional<Long> launcher) {
        this.launcher = launcher;
    }

    void watch(@Observes StartupEvent event) {
        launcher.ifPresent(pid -> ProcessHandle.of(pid)
                .ifPresentOrElse(process -> process.onExit().thenRun(this::leave), this::leave));
    }

    private void leave() {
        LOG.infof("launcher is gone, leaving [pid=%d]", launcher.orElseThrow());
        Quarkus.asyncExit();
    }
}
