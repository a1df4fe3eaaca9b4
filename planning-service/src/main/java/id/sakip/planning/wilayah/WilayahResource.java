package id.sakip.planning.wilayah;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Areas by their Kemendagri codes. */
@Path("/api/v1/wilayah")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Wilayah",
        description = "Provinsi sampai desa dan kelurahan dengan kode Kemendagri; Kabupaten Jember sudah terisi")
public class WilayahResource {

    private final WilayahService wilayah;

    WilayahResource(WilayahService wilayah) {
        this.wilayah = wilayah;
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
            summary = "Daftar wilayah",
            description = "Yang berada di dalam wilayah pemanggil dan yang melingkupinya, urut kode, per halaman."
                    + " Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanWilayah> daftar(
            @Parameter(description = "Hanya yang langsung di bawah kode ini", example = "35.09.22") @QueryParam("induk")
                    KodeWilayah induk,
            @Parameter(description = "Hanya tingkat ini") @QueryParam("jenis") JenisWilayah jenis,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return wilayah.halaman(induk, jenis, kursor, batas);
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
    @Path("/{kode}")
    @Operation(
            summary = "Satu wilayah",
            description = "Di dalam wilayah pemanggil, atau yang melingkupinya. Semua peran.")
    @APIResponse(responseCode = "200", description = "Wilayah")
    @APIResponse(responseCode = "404", description = "Tidak ada wilayah dengan kode ini")
    public TampilanWilayah baca(
            @Parameter(description = "Kode wilayah Kemendagri", example = "35.09.22.2003") @PathParam("kode")
                    KodeWilayah kode) {
        return wilayah.baca(kode);
    }
}
