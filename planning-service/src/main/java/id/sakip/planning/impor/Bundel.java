package id.sakip.planning.impor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.impor.domain.TataLembar;
import id.sakip.planning.impor.domain.TataRencana;
import id.sakip.platform.problem.Fault;

/**
 * The entries of a bundle in the order in which they are applied.
 *
 * @param galat what is wrong with the bundle itself; with a fault nothing is applied
 */
record Bundel(List<Entri> entri, List<Fault> galat) {

    /** Lists of a bundle, in the order in which they are applied: each may refer to those before. */
    static final List<String> BAGIAN =
            TataRencana.LEMBAR.stream().map(TataLembar::bagian).distinct().toList();

    static final int ENTRI_TERBANYAK = 500;

    private static final String FORMAT = "format";
    private static final String STATUS = "status";

    /**
     * One entry.
     *
     * @param indeks in its list, from 0
     * @param isi without its status
     * @param galat what is wrong with its status
     */
    record Entri(String bagian, int indeks, JsonNode isi, StatusDiminta status, List<Fault> galat) {

        /** Place in the bundle, e.g. {@code renstra[0]}. */
        String tempat() {
            return bagian + "[" + indeks + "]";
        }

        /** What tells it from others of its kind, e.g. {@code 35.09.22 2023 PERUBAHAN}. */
        String kunci() {
            return Stream.of(
                            "kodePd",
                            "kodeKab",
                            "kode",
                            "tahun",
                            "tahunAwal",
                            "jenis",
                            "perubahanKe",
                            "tingkat",
                            "bagian")
                    .filter(medan -> !(bagian.equals("indikator") && medan.equals("jenis")))
                    .map(medan -> isi.path(medan).asText(""))
                    .filter(teks -> !teks.isBlank())
                    .map(teks -> teks.length() > 60 ? teks.substring(0, 60) : teks)
                    .collect(Collectors.joining(" "));
        }
    }

    static Bundel dari(JsonNode json) {
        List<Fault> galat = new ArrayList<>();
        List<Entri> entri = new ArrayList<>();
        if (!(json instanceof ObjectNode bundel)) {
            return new Bundel(List.of(), List.of(Fault.at("", "TIPE_SALAH")));
        }
        JsonNode format = bundel.path(FORMAT);
        if (!format.isTextual() || !format.textValue().equals(TataRencana.FORMAT)) {
            galat.add(Fault.at(FORMAT, "FORMAT_BUNDEL_SALAH", TataRencana.FORMAT));
        }
        for (Map.Entry<String, JsonNode> medan : bundel.properties()) {
            if (!medan.getKey().equals(FORMAT) && !BAGIAN.contains(medan.getKey())) {
                galat.add(Fault.at(medan.getKey(), "MEDAN_TIDAK_DIKENAL"));
            }
        }
        int jumlah = 0;
        for (String bagian : BAGIAN) {
            JsonNode daftar = bundel.path(bagian);
            if (daftar.isMissingNode() || daftar.isNull()) {
                continue;
            }
            if (!daftar.isArray()) {
                galat.add(Fault.at(bagian, "TIPE_SALAH"));
                continue;
            }
            jumlah += daftar.size();
            if (jumlah > ENTRI_TERBANYAK) {
                galat.add(Fault.at(bagian, "BUNDEL_TERLALU_BESAR", ENTRI_TERBANYAK));
                break;
            }
            for (int i = 0; i < daftar.size(); i++) {
                entri.add(entri(bagian, i, daftar.get(i)));
            }
        }
        return new Bundel(entri, galat);
    }

    private static Entri entri(String bagian, int indeks, JsonNode isi) {
        boolean berstatus = !bagian.equals("indikator");
        if (!berstatus || !(isi instanceof ObjectNode objek) || !objek.has(STATUS)) {
            return new Entri(bagian, indeks, isi, StatusDiminta.DRAF, List.of());
        }
        ObjectNode tanpaStatus = objek.deepCopy();
        JsonNode status = tanpaStatus.remove(STATUS);
        for (StatusDiminta satu : StatusDiminta.values()) {
            if (status.isTextual() && status.textValue().equals(satu.name())) {
                return new Entri(bagian, indeks, tanpaStatus, satu, List.of());
            }
        }
        List<Fault> galat = status.isNull() ? List.of() : List.of(Fault.at(STATUS, "STATUS_DIMINTA_SALAH"));
        return new Entri(bagian, indeks, tanpaStatus, StatusDiminta.DRAF, galat);
    }
}
