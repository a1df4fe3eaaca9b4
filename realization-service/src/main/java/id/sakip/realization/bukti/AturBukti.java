package id.sakip.realization.bukti;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings of evidence. */
@ConfigMapping(prefix = "sakip.bukti")
interface AturBukti {

    /** Largest file. */
    MemorySize terbesar();

    /** Where contents are kept. */
    Tempat simpanan();

    /** Folder of {@link Tempat#DISK}. */
    Path folder();

    /** How long a content stays that no evidence names: after an upload that did not end well, or after a withdrawal. */
    Duration tanpaPemilik();

    /** How often such contents are looked for, as {@link PembersihBukti} reads it. */
    String bersih();

    S3 s3();

    enum Tempat {
        DISK,
        S3
    }

    /** Settings of {@link Tempat#S3}. */
    interface S3 {

        /** Address of the storage; without one it is that of Amazon for the region. */
        Optional<URI> alamat();

        String wilayah();

        /** Name of the bucket. */
        Optional<String> wadah();

        /** What the keys of objects begin with. */
        Optional<String> awalan();

        /** Access key. */
        Optional<String> kunci();

        /** Secret of the access key. */
        Optional<String> rahasia();
    }
}
