package id.sakip.platform.probe;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.outbox.Outbox;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionGate;
import id.sakip.platform.token.CompletionToken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A small API that uses what the platform offers, the way a service does. */
@Path("/api/v1/catatan")
public class CatatanResource {

    private final DataSource dataSource;
    private final Outbox outbox;
    private final Audit audit;
    private final Cakupan cakupan;
    private final CompletionGate gate;

    CatatanResource(DataSource dataSource, Outbox outbox, Audit audit, Cakupan cakupan, CompletionGate gate) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.audit = audit;
        this.cakupan = cakupan;
        this.gate = gate;
    }

    @POST
    @Idempotent
    @RolesAllowed(Peran.OPERATOR_KECAMATAN)
    public Response create(CatatanBaru baru) throws SQLException {
        cakupan.require(baru.kodePd());
        if (baru.teks().equals("tolak")) {
            throw ProblemException.refused("DITOLAK", List.of());
        }
        if (baru.teks().equals("rusak")) {
            throw new IllegalStateException("a fault of ours");
        }
        long id = insert(baru.teks());
        audit.record("BUAT", "CATATAN", Long.toString(id), null, baru);
        return Response.created(URI.create("/api/v1/catatan/" + id))
                .header(CompletionToken.HEADER, "abc")
                .entity(Map.of("id", id))
                .build();
    }

    @POST
    @Path("/tanpa-isi")
    @Idempotent
    @RolesAllowed(Peran.OPERATOR_KECAMATAN)
    public Map<String, Long> createWithoutBody() throws SQLException {
        return Map.of("id", insert("tanpa isi"));
    }

    @GET
    @Path("/jumlah")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA})
    public Map<String, Long> count() throws SQLException {
        return Map.of("jumlah", longOf("select count(*) from catatan"));
    }

    @GET
    @Path("/wilayah/{kode}")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.ADMIN})
    public Map<String, String> area(
            @RestPath KodeWilayah kode, @RestQuery @Max(2100) Integer tahun, @RestQuery Integer batas) {
        cakupan.require(kode);
        return Map.of("kode", kode.nilai(), "batas", Integer.toString(Cursor.batas(batas)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Peran.OPERATOR_KECAMATAN)
    public Map<String, Long> edit(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        Versions.requireMatch(ifMatch, 7);
        return Map.of("id", id);
    }

    @GET
    @Path("/tunggu")
    @RolesAllowed(Peran.OPERATOR_KECAMATAN)
    public Map<String, String> waitFor(@HeaderParam(CompletionToken.HEADER) String token) {
        gate.await(token, part -> part.topik().equals("lain") ? Long.MAX_VALUE : 3);
        return Map.of("ok", "ya");
    }

    @GET
    @Path("/tanpa-peran")
    public String unannotated() {
        return "nobody may read this";
    }

    /** Publishes the next version of a key, under the lock of its row. */
    @POST
    @Path("/terbitkan/{kode}")
    @Transactional
    @RolesAllowed(Peran.OPERATOR_KECAMATAN)
    public Map<String, Long> publish(@RestPath KodeWilayah kode) throws SQLException {
        long versi;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement("insert into hitungan as h (kunci, versi) values (?, 1)"
                                + " on conflict (kunci) do update set versi = h.versi + 1 returning versi")) {
            upsert.setString(1, kode.nilai());
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                versi = row.getLong(1);
            }
        }
        outbox.append(
                Topik.RENCANA,
                new StatusPeriode(kode, 2023, Triwulan.TW1, versi, Instant.EPOCH, StatusPeriode.Status.TERBUKA));
        return Map.of("versi", versi);
    }

    private long insert(String teks) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into catatan (teks) values (?) returning id")) {
            insert.setString(1, teks);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long longOf(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
