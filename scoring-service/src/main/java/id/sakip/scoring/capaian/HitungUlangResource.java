package id.sakip.scoring.capaian;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.scoring.capaian.Penskoran.Akibat;
import id.sakip.scoring.capaian.SkorRepository.Kepala;
import id.sakip.scoring.capaian.SkorRepository.UnitTahun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recomputes scores from the stored inputs; unless rules or code changed, nothing may come out different. */
@Path("/api/v1/hitung-ulang")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hitung ulang", description = "Menghitung ulang skor dari masukan yang tersimpan")
public class HitungUlangResource {

    private static final String AKSI = "HITUNG_ULANG";
    private static final String OBJEK = "SKOR";

    private final SkorRepository skor;
    private final Penskoran penskoran;
    private final Cakupan cakupan;
    private final Audit audit;

    HitungUlangResource(SkorRepository skor, Penskoran penskoran, Cakupan cakupan, Audit audit) {
        this.skor = skor;
        this.penskoran = penskoran;
        this.cakupan = cakupan;
        this.audit = audit;
    }

    @Schema(
            name = "PermintaanHitungUlang",
            description = "Objek kosong {}: semua unit dan tahun dalam wilayah pemanggil")
    record Permintaan(
            @Schema(description = "Unit, atau kabupaten untuk semua unit di dalamnya", nullable = true)
            KodeWilayah kodePd,

            @Schema(nullable = true) @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR)
            Integer tahun) {}

    @Schema(name = "LaporanHitungUlang")
    record Laporan(
            @Schema(description = "Jumlah unit-tahun yang dihitung ulang")
            int dihitung,

            @Schema(description = "Yang hasilnya berbeda; versi barunya diterbitkan")
            int berubah,

            @Schema(description = "Yang hasilnya sama; tidak ada yang ditulis")
            int sama) {}

    @POST
    @RolesAllowed({Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            summary = "Hitung ulang skor",
            description = "Dari rencana dan realisasi yang tersimpan. Peran: bagian-organisasi, admin.")
    @APIResponse(responseCode = "200", description = "Yang dihitung, yang berubah, dan yang sama")
    public Laporan hitungUlang(Permintaan permintaan) {
        if (permintaan.kodePd() != null) {
            cakupan.require(permintaan.kodePd());
        }
        List<UnitTahun> unit =
                skor.semuaUnit().stream().filter(u -> termasuk(permintaan, u)).toList();
        Map<Akibat, Integer> jumlah = new EnumMap<>(Akibat.class);
        for (UnitTahun u : unit) {
            // One transaction per unit: its lock is held no longer than its own computation, and who changed it is
            // kept with the change even when a later unit fails.
            Akibat akibat = QuarkusTransaction.requiringNew().call(() -> hitungUlang(u));
            jumlah.merge(akibat, 1, Integer::sum);
        }
        int berubah = jumlah.getOrDefault(Akibat.BERUBAH, 0);
        int sama = jumlah.getOrDefault(Akibat.SAMA, 0);
        Laporan laporan = new Laporan(berubah + sama, berubah, sama);
        QuarkusTransaction.requiringNew().run(() -> audit.record(AKSI, OBJEK, kunci(permintaan), permintaan, laporan));
        return laporan;
    }

    private Akibat hitungUlang(UnitTahun unit) {
        skor.kunci(unit);
        Kepala sebelum = skor.kepala(unit).orElse(null);
        Akibat akibat = penskoran.hitung(unit);
        if (akibat == Akibat.BERUBAH) {
            audit.record(
                    AKSI, OBJEK, unit.toString(), sebelum, skor.kepala(unit).orElseThrow());
        }
        return akibat;
    }

    private boolean termasuk(Permintaan permintaan, UnitTahun unit) {
        return (permintaan.kodePd() == null || unit.kodePd().didalam(permintaan.kodePd()))
                && (permintaan.tahun() == null || unit.tahun() == permintaan.tahun())
                && cakupan.includes(unit.kodePd());
    }

    private static String kunci(Permintaan permintaan) {
        return (permintaan.kodePd() == null ? "*" : permintaan.kodePd()) + ":"
                + (permintaan.tahun() == null ? "*" : permintaan.tahun());
    }
}
