package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sakip.contracts.Nilai;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/** What one document of a year says of sasaran and indicators, found by their codes. */
final class Naskah {

    static final String RENSTRA = "Renstra";
    static final String RKT = "RKT";
    static final String PK = "PK";

    private final String nama;
    private final Map<String, Sasaran> sasaran = new LinkedHashMap<>();
    private final Map<String, Indikator> indikator = new LinkedHashMap<>();
    private final Map<String, String> induk = new LinkedHashMap<>();

    private Naskah(String nama, List<Sasaran> semua) {
        this.nama = nama;
        for (Sasaran satu : semua) {
            sasaran.putIfAbsent(satu.kode(), satu);
            for (Indikator i : satu.indikator()) {
                indikator.putIfAbsent(i.kode(), i);
                induk.putIfAbsent(i.kode(), satu.kode());
            }
        }
    }

    /** The Renstra in force, if there is one. */
    static Optional<Naskah> renstra(BahanRencana bahan) {
        return Optional.ofNullable(bahan.renstra()).map(r -> new Naskah(RENSTRA, r.sasaran()));
    }

    /** The camat's PK in force, if there is one. */
    static Optional<Naskah> pk(BahanRencana bahan) {
        return Optional.ofNullable(bahan.pk()).map(p -> new Naskah(PK, p.sasaran()));
    }

    /** The RKT in force, if there is one. */
    static Optional<Naskah> rkt(BahanRencana bahan) {
        return Optional.ofNullable(bahan.rkt()).map(r -> new Naskah(RKT, sasaranRkt(r)));
    }

    /** The PK below the camat that is checked. */
    static Naskah pkBawahan(BahanRencana bahan) {
        return new Naskah(PK, bahan.pkBawahan().sasaran());
    }

    /** An RKT names its sasaran by code at least, whatever else it prints of them. */
    private static List<Sasaran> sasaranRkt(BahanRencana.Rkt rkt) {
        List<Sasaran> semua = new ArrayList<>(rkt.sasaran());
        rkt.programSasaran().keySet().stream()
                .sorted()
                .filter(kode -> rkt.sasaran().stream().noneMatch(s -> s.kode().equals(kode)))
                .forEach(kode -> semua.add(new Sasaran(kode, null, List.of())));
        return semua;
    }

    /** What people call the document, the same in every language. */
    String nama() {
        return nama;
    }

    /** In the order of the document. */
    Iterable<Sasaran> sasaran() {
        return sasaran.values();
    }

    Optional<Sasaran> sasaran(String kode) {
        return Optional.ofNullable(sasaran.get(kode));
    }

    boolean memuatSasaran(String kode) {
        return sasaran.containsKey(kode);
    }

    Optional<Indikator> indikator(String kode) {
        return Optional.ofNullable(indikator.get(kode));
    }

    boolean memuatIndikator(String kode) {
        return indikator.containsKey(kode);
    }

    /** The sasaran that an indicator of this document is under. */
    String induk(String kodeIndikator) {
        return induk.get(kodeIndikator);
    }

    /** The target of an indicator, null without one. */
    Nilai target(String kodeIndikator) {
        return indikator(kodeIndikator).map(Indikator::target).orElse(null);
    }

    /** True for a sasaran that the document plans something for: a Renstra may leave a year out. */
    static boolean direncanakan(Sasaran sasaran) {
        return sasaran.indikator().stream().anyMatch(Naskah::direncanakan);
    }

    static boolean direncanakan(Indikator indikator) {
        return indikator.target() != null;
    }
}
