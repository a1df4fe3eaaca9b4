package id.sakip.planning.alias;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.planning.perangkatdaerah.PemantauUnit;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.platform.outbox.Outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Tells the other services what a unit is called, here and elsewhere. */
@ApplicationScoped
class PenerbitUnit implements PemantauUnit {

    private final AliasRepository alias;
    private final UnitTerbitRepository terbit;
    private final PerangkatDaerahRepository unit;
    private final Outbox outbox;
    private final Clock clock;

    PenerbitUnit(
            AliasRepository alias,
            UnitTerbitRepository terbit,
            PerangkatDaerahRepository unit,
            Outbox outbox,
            Clock clock) {
        this.alias = alias;
        this.terbit = terbit;
        this.unit = unit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Publishes the unit as it is now, after the change. */
    @Override
    @Transactional(MANDATORY)
    public void berubah(KodeWilayah kodePd) {
        Instant waktu = sekarang();
        // The row is locked by taking the version; what is read after that belongs to this version.
        terbitkan(kodePd, terbit.naikkan(kodePd, waktu), waktu);
    }

    /** Publishes a unit that has never been published; of several processes that start together one does it. */
    @Transactional
    public void terbitkanPertama(KodeWilayah kodePd) {
        Instant waktu = sekarang();
        if (terbit.mulai(kodePd, waktu)) {
            terbitkan(kodePd, 1, waktu);
        }
    }

    private void terbitkan(KodeWilayah kodePd, long versi, Instant waktu) {
        Map<String, List<String>> kode = alias.semua(kodePd).stream()
                .collect(Collectors.groupingBy(
                        AliasUnit::sistem, TreeMap::new, Collectors.mapping(AliasUnit::kode, Collectors.toList())));
        outbox.append(Topik.UNIT, new UnitTerdaftar(kodePd, versi, waktu, unit.nama(kodePd), kode));
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
