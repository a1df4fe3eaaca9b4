package id.sakip.planning.perangkatdaerah;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.arc.All;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Makes kecamatan known as units, for the loading of a kabupaten. Only an administrator comes here. */
@ApplicationScoped
public class PendaftaranUnit {

    private final PerangkatDaerahRepository unit;
    private final PenerbitRencana rencana;
    private final List<PemantauUnit> pemantau;
    private final Audit audit;

    PendaftaranUnit(
            PerangkatDaerahRepository unit, PenerbitRencana rencana, @All List<PemantauUnit> pemantau, Audit audit) {
        this.unit = unit;
        this.rencana = rencana;
        this.pemantau = pemantau;
        this.audit = audit;
    }

    /** @param alamat may be null */
    public record UnitTerdaftar(KodeWilayah kodePd, String nama, String alamat) {}

    /** The units among these codes. */
    @Transactional(MANDATORY)
    public Map<KodeWilayah, UnitTerdaftar> cari(Collection<KodeWilayah> kodePd) {
        return unit.cari(kodePd).stream()
                .map(p -> new UnitTerdaftar(p.kodePd(), p.nama(), p.alamat()))
                .collect(Collectors.toMap(UnitTerdaftar::kodePd, Function.identity()));
    }

    /**
     * Adds a kecamatan as unit, or takes over what is new about it.
     *
     * @param alamat null leaves a known address as it is
     * @return what to wait for to see a new name in plans; empty when none is in force
     */
    @Transactional(MANDATORY)
    public CompletionToken daftarkan(KodeWilayah kodePd, String nama, String alamat) {
        Optional<PerangkatDaerah> ada = unit.cariTerkunci(kodePd);
        if (ada.isEmpty()) {
            PerangkatDaerah baru = new PerangkatDaerah(kodePd, nama, alamat);
            unit.tambah(baru);
            unit.simpanPerubahan();
            audit.record("BUAT", "PERANGKAT_DAERAH", kodePd.nilai(), null, TampilanPerangkatDaerah.dari(baru));
            pemantau.forEach(satu -> satu.berubah(kodePd));
            return new CompletionToken(List.of());
        }
        PerangkatDaerah lama = ada.get();
        TampilanPerangkatDaerah sebelum = TampilanPerangkatDaerah.dari(lama);
        String alamatBaru = alamat == null ? lama.alamat() : alamat;
        if (lama.nama().equals(nama) && Objects.equals(lama.alamat(), alamatBaru)) {
            return new CompletionToken(List.of());
        }
        lama.ubah(nama, alamatBaru);
        unit.simpanPerubahan();
        audit.record("UBAH", "PERANGKAT_DAERAH", kodePd.nilai(), sebelum, TampilanPerangkatDaerah.dari(lama));
        pemantau.forEach(satu -> satu.berubah(kodePd));
        return rencana.perbaruiSemua(kodePd);
    }
}
