package id.sakip.platform.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answer of a bulk write, in which every row is accounted for: {@code diterima} = {@code dibuat} + {@code diubah} +
 * {@code tetap} + {@code ditolak}.
 *
 * @param diterima rows received
 * @param dibuat rows that are new
 * @param diubah rows that changed a value
 * @param tetap rows that say what was known already
 * @param ditolak rows refused; each has at least one entry in {@code galat}
 * @param galat faults by row, counted from 0
 * @param token completion token for reads that must see this write; null when nothing can be waited for
 */
@Schema(name = "LaporanMassal")
public record BulkReport(
        int diterima, int dibuat, int diubah, int tetap, int ditolak, List<Problem.Entry> galat, String token) {

    public BulkReport {
        galat = List.copyOf(galat);
    }

    /** Counts rows while they are decided. */
    public static final class Builder {

        private final List<Fault> faults = new ArrayList<>();
        private int dibuat;
        private int diubah;
        private int tetap;
        private int ditolak;

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

        public boolean hasRejected() {
            return ditolak > 0;
        }

        public List<Fault> faults() {
            return List.copyOf(faults);
        }

        public BulkReport build(ProblemFactory problems, Locale locale, String token) {
            return new BulkReport(
                    dibuat + diubah + tetap + ditolak,
                    dibuat,
                    diubah,
                    tetap,
                    ditolak,
                    faults.stream()
                            .sorted(java.util.Comparator.comparing(Fault::baris))
                            .map(fault -> problems.entry(fault, locale))
                            .toList(),
                    token);
        }
    }
}
