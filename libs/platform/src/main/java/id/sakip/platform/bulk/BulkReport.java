package id.sakip.platform.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answer of a bulk write, in which every row is accounted for: {@code diterima} = {@code dibuat} + {@code diubah} +
 * {@code tetap} + {@code ditolak} + {@code diparkir}.
 *
 * @param diterima rows received
 * @param dibuat rows that are new
 * @param diubah rows that changed a value
 * @param tetap rows that say what was known already
 * @param ditolak rows refused; each has at least one entry in {@code galat}
 * @param diparkir rows set aside until what they miss is there; each has at least one entry in {@code galat}
 * @param galat faults by row, counted from 0
 * @param peringatan what is odd about rows that were taken all the same, by row
 * @param token completion token for reads that must see this write; null when nothing can be waited for
 */
@Schema(name = "LaporanMassal")
public record BulkReport(
        int diterima,
        int dibuat,
        int diubah,
        int tetap,
        int ditolak,
        int diparkir,
        List<Problem.Entry> galat,
        List<Problem.Entry> peringatan,
        String token) {

    public BulkReport {
        galat = List.copyOf(galat);
        peringatan = List.copyOf(peringatan);
    }

    /** Counts rows while they are decided. */
    public static final class Builder {

        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> warnings = new ArrayList<>();
        private int dibuat;
        private int diubah;
        private int tetap;
        private int ditolak;
        private int diparkir;

        public void created() {
            dibuat++;
        }

        public void changed() {
            diubah++;
        }

        public void unchanged() {
            tetap++;
        }

        /** Row {@code baris} is refused for all of {@code why}. */
        public void rejected(int baris, List<Fault> why) {
            ditolak++;
            why.forEach(fault -> faults.add(fault.padaBaris(baris)));
        }

        /** Row {@code baris} is set aside for all of {@code why}. */
        public void parked(int baris, List<Fault> why) {
            diparkir++;
            why.forEach(fault -> faults.add(fault.padaBaris(baris)));
        }

        /** Row {@code baris} is taken, and {@code what} is odd about it. */
        public void warned(int baris, List<Fault> what) {
            what.forEach(fault -> warnings.add(fault.padaBaris(baris)));
        }

        public boolean hasRejected() {
            return ditolak > 0;
        }

        public boolean hasParked() {
            return diparkir > 0;
        }

        public List<Fault> faults() {
            return List.copyOf(faults);
        }

        public BulkReport build(ProblemFactory problems, Locale locale, String token) {
            return new BulkReport(
                    dibuat + diubah + tetap + ditolak + diparkir,
                    dibuat,
                    diubah,
                    tetap,
                    ditolak,
                    diparkir,
                    entries(faults, problems, locale),
                    entries(warnings, problems, locale),
                    token);
        }

        private static List<Problem.Entry> entries(List<Fault> faults, ProblemFactory problems, Locale locale) {
            return faults.stream()
                    .sorted(Comparator.comparing(Fault::baris))
                    .map(fault -> problems.entry(fault, locale))
                    .toList();
        }
    }
}
