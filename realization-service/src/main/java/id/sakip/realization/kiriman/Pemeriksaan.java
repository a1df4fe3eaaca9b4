package id.sakip.realization.kiriman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import id.sakip.platform.problem.Fault;

/**
 * Gathers everything that is wrong with a row. A check of a field that was unreadable already would only repeat the
 * fault in other words, so ask {@link #cacat} before.
 */
public final class Pemeriksaan {

    private final List<Fault> galat;
    private final List<Fault> peringatan = new ArrayList<>();

    Pemeriksaan(Collection<Fault> galatBacaan) {
        galat = new ArrayList<>(galatBacaan);
    }

    /** True when one of these fields is known to be at fault. */
    public boolean cacat(Collection<String> medan) {
        return galat.stream().anyMatch(g -> medan.contains(g.medan()));
    }

    public void tambah(Fault fault) {
        if (!cacat(List.of(fault.medan()))) {
            galat.add(fault);
        }
    }

    /** Notes something odd; the row is taken all the same. */
    public void peringatan(Fault fault) {
        peringatan.add(fault);
    }

    /** Notes a date that lies outside the budget year; either may be missing. */
    public void tanggalDiTahun(String medan, LocalDate tanggal, Integer tahun) {
        if (tanggal != null && tahun != null && !cacat(List.of("tahun")) && tanggal.getYear() != tahun) {
            tambah(Fault.at(medan, "TANGGAL_DI_LUAR_TAHUN", tanggal, tahun));
        }
    }

    public boolean bersih() {
        return galat.isEmpty();
    }

    List<Fault> peringatan() {
        return List.copyOf(peringatan);
    }

    List<Fault> galat() {
        return List.copyOf(galat);
    }
}
