package id.sakip.realization.alias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.alias.domain.KodeAsing;
import id.sakip.realization.alias.domain.PemilihUnit;

/** From the codes of another system to units, for the sender of the running request. */
@ApplicationScoped
public class KamusUnit {

    private final AliasRepository alias;
    private final Cakupan cakupan;

    KamusUnit(AliasRepository alias, Cakupan cakupan) {
        this.alias = alias;
        this.cakupan = cakupan;
    }

    /**
     * The unit that each list of codes stands for; the first code that is known counts.
     *
     * @param petunjuk codes to try, in this order
     * @return a list without an entry is absent; so is one that stands for units of several kabupaten
     */
    public Map<List<KodeAsing>, KodeWilayah> cari(Collection<List<KodeAsing>> petunjuk) {
        Map<String, Set<String>> dicari = new HashMap<>();
        petunjuk.forEach(satu -> satu.forEach(kode ->
                dicari.computeIfAbsent(kode.sistem(), s -> new HashSet<>()).add(kode.kode())));
        Map<KodeAsing, SortedSet<KodeWilayah>> dikenal = new HashMap<>();
        dicari.forEach((sistem, kode) ->
                alias.cari(sistem, kode).forEach((satu, unit) -> dikenal.put(new KodeAsing(sistem, satu), unit)));
        PemilihUnit pemilih = new PemilihUnit(cakupan.semua(), cakupan.wilayah());
        Map<List<KodeAsing>, KodeWilayah> hasil = new HashMap<>();
        for (List<KodeAsing> satu : petunjuk) {
            List<SortedSet<KodeWilayah>> calon = new ArrayList<>();
            satu.forEach(kode -> calon.add(dikenal.getOrDefault(kode, new TreeSet<>())));
            pemilih.pilih(calon).ifPresent(unit -> hasil.put(satu, unit));
        }
        return hasil;
    }
}
