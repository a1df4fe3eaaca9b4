package id.sakip.planning.rencana;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The time, from one place. */
class Jam {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
