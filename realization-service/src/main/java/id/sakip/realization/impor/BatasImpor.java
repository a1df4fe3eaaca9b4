package id.sakip.realization.impor;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Bounds of import jobs. */
@ConfigMapping(prefix = "sakip.impor")
public interface BatasImpor {

    /** Largest upload, as it is sent. */
    MemorySize isiTerbesar();

    /** Most rows of a job: an atomic one holds all of them in memory. */
    int barisTerbanyak();

    /** Rows that are written in one transaction where rows stand for themselves. */
    int barisSekali();

    /** A worker that has been silent for so long has lost its job. */
    Duration diam();

    /** Days that a job and its upload are kept after it has ended; one that is put off is kept until it is released or discarded. */
    int hari();
}
