package id.sakip.realization.anggaran;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.realization.anggaran.domain.NilaiTriwulan;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The budget by quarters, which are differences of cumulative snapshots. */
@Path("/api/v1/realisasi/anggaran/triwulan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Realisasi anggaran")
public class TriwulanAnggaranResource {

    private final AnggaranRepository anggaran;
    private final Cakupan cakupan;

    TriwulanAnggaranResource(AnggaranRepository anggaran, Cakupan cakupan) {
        this.anggaran = anggaran;
        this.cakupan = cakupan;
    }

    private record Pos(String kodeSubKegiatan, String jenisBelanja) implements Comparable<Pos> {
        @Override
        public int compareTo(Pos lain) {
            int kode = kodeSubKegiatan.compareTo(lain.kodeSubKegiatan);
            return kode == 0 ? jenisBelanja.compareTo(lain.jenisBelanja) : kode;
        }
    }

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(
            operationId = "realisasiAnggaranTriwulan",
            summary = "Realisasi anggaran satu unit per triwulan",
            description =
                    "Nilai triwulan adalah potret terakhir di dalamnya dikurangi potret terakhir triwulan sebelumnya; null"
                            + " dengan alasannya bila salah satunya belum ada, dan koreksi bila hasilnya negatif.")
    @APIResponse(responseCode = "200", description = "Semua sub kegiatan yang punya realisasi")
    public TriwulanAnggaranView triwulan(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun) {
        cakupan.require(kodePd);
        Map<Pos, Map<Triwulan, NilaiTriwulan.Potret>> potret = new TreeMap<>();
        Map<Pos, KunciAnggaran> kunci = new TreeMap<>();
        for (Map.Entry<KunciAnggaran, Rupiah> satu :
                anggaran.akhirTriwulan(new UnitTahun(kodePd, tahun)).entrySet()) {
            KunciAnggaran k = satu.getKey();
            Pos pos = new Pos(k.kodeSubKegiatan().nilai(), k.jenisBelanja().name());
            kunci.putIfAbsent(pos, k);
            potret.computeIfAbsent(pos, p -> new EnumMap<>(Triwulan.class))
                    .put(k.triwulan(), new NilaiTriwulan.Potret(k.perTanggal(), satu.getValue()));
        }
        List<TriwulanAnggaranView.Baris> baris = new ArrayList<>();
        potret.forEach((pos, semua) -> baris.add(new TriwulanAnggaranView.Baris(
                kunci.get(pos).kodeSubKegiatan(),
                kunci.get(pos).jenisBelanja(),
                NilaiTriwulan.hitung(semua).values().stream()
                        .map(n -> new TriwulanAnggaranView.Nilai(
                                n.triwulan(), n.perTanggal(), n.kumulatif(), n.nilai(), n.koreksi(), n.alasan()))
                        .toList())));
        return new TriwulanAnggaranView(kodePd, tahun, baris);
    }
}
