package id.sakip.planning.impor;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.sakip.contracts.Triwulan;
import id.sakip.planning.impor.domain.Kolom;
import id.sakip.planning.impor.domain.TataRencana;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A field that a feature takes has its column in the workbook, or an export would lose it. */
class TataLengkapTest {

    private static final Map<String, String> ISI = Map.of(
            "rpjmd", "rpjmd.IsiRpjmd",
            "indikator", "indikator.IsiIndikator",
            "profil", "profil.IsiProfil",
            "renstra", "renstra.IsiRenstra",
            "rkt", "rkt.IsiRkt",
            "perjanjianKinerja", "pk.IsiPerjanjianKinerja",
            "rencanaAksi", "rencanaaksi.IsiRencanaAksi");

    @Test
    void hasAColumnForEveryField() throws ClassNotFoundException {
        for (String bagian : Bundel.BAGIAN) {
            Set<String> medan = new TreeSet<>();
            medan("", Class.forName("id.sakip.planning." + ISI.get(bagian)), medan);

            if (!bagian.equals("indikator")) {
                medan.add("status");
            }
            assertThat(kolom(bagian)).as(bagian).isEqualTo(medan);
        }
    }

    @Test
    void tellsSheetsAndColumnsApart() {
        assertThat(TataRencana.LEMBAR).extracting(l -> l.nama()).doesNotHaveDuplicates();
        TataRencana.LEMBAR.forEach(
                l -> assertThat(l.kolom()).extracting(Kolom::judul).doesNotHaveDuplicates());
    }

    private static Set<String> kolom(String bagian) {
        return TataRencana.LEMBAR.stream()
                .filter(l -> l.bagian().equals(bagian))
                .flatMap(l -> l.kolom().stream())
                .map(Kolom::jalur)
                .filter(jalur -> !jalur.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void medan(String di, Type jenis, Set<String> hasil) {
        if (jenis instanceof ParameterizedType p && p.getRawType() == List.class) {
            medan(di + "[]", p.getActualTypeArguments()[0], hasil);
        } else if (jenis instanceof ParameterizedType p && p.getRawType() == Map.class) {
            if (p.getActualTypeArguments()[0] == Triwulan.class) {
                for (Triwulan triwulan : Triwulan.values()) {
                    hasil.add(di + "." + triwulan);
                }
            } else {
                hasil.add(di + ".*");
            }
        } else if (jenis instanceof Class<?> c && c.isRecord() && c.getName().startsWith("id.sakip.planning.")) {
            for (RecordComponent komponen : c.getRecordComponents()) {
                medan((di.isEmpty() ? "" : di + ".") + komponen.getName(), komponen.getGenericType(), hasil);
            }
        } else {
            hasil.add(di);
        }
    }
}
