package id.sakip.realization.kunciapi;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.platform.audit.Audit;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import io.quarkus.security.identity.SecurityIdentity;

/** Makes, lists and revokes keys, within the caller's area. */
@ApplicationScoped
class LayananKunci {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int BYTE_RAHASIA = 32;
    private static final int PANJANG_AWALAN = 10;
    private static final SecureRandom ACAK = new SecureRandom();

    private final KunciApiRepository kunci;
    private final Cakupan cakupan;
    private final SecurityIdentity pelaku;
    private final Audit audit;

    LayananKunci(KunciApiRepository kunci, Cakupan cakupan, SecurityIdentity pelaku, Audit audit) {
        this.kunci = kunci;
        this.cakupan = cakupan;
        this.pelaku = pelaku;
        this.audit = audit;
    }

    @Transactional
    KunciApiView buat(IsiKunciApi isi) {
        isi.wilayah().forEach(cakupan::require);
        LocalDate hariIni = LocalDate.now(WIB);
        LocalDate sampai = isi.berlakuSampai() == null ? hariIni.plusYears(1) : isi.berlakuSampai();
        if (sampai.isBefore(hariIni) || sampai.isAfter(hariIni.plusYears(1))) {
            throw ProblemException.invalid(List.of(Fault.at("berlakuSampai", "DI_LUAR_RENTANG", sampai)));
        }
        String rahasia = rahasia();
        KunciApi baru = new KunciApi(
                UUID.randomUUID(),
                isi.nama(),
                rahasia.substring(0, PANJANG_AWALAN),
                isi.wilayah(),
                sampai.plusDays(1).atStartOfDay(WIB).toInstant(),
                pelaku.getPrincipal().getName(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null);
        if (!kunci.tambah(baru, GerbangKunci.sidik(rahasia))) {
            throw ProblemException.conflict("NAMA_KUNCI_DIPAKAI", isi.nama());
        }
        audit.record("BUAT", "KUNCI_API", baru.id().toString(), null, KunciApiView.dari(baru, null));
        return KunciApiView.dari(baru, rahasia);
    }

    Page<KunciApiView> halaman(String kursor, int batas) {
        return kunci.halaman(cakupan.semua() ? null : cakupan.wilayah(), kursor, batas)
                .map(satu -> KunciApiView.dari(satu, null));
    }

    /** @throws ProblemException 404 for a key that does not exist, or that reaches beyond the caller's area */
    @Transactional
    void cabut(UUID id) {
        KunciApi ada = kunci.cari(id)
                .filter(satu -> satu.wilayah().stream().allMatch(cakupan::includes))
                .orElseThrow(() -> ProblemException.notFound("KUNCI_TIDAK_ADA", id));
        if (ada.dicabutPada() != null) {
            return;
        }
        kunci.cabut(id, pelaku.getPrincipal().getName(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        audit.record("CABUT", "KUNCI_API", id.toString(), KunciApiView.dari(ada, null), null);
    }

    private static String rahasia() {
        byte[] acak = new byte[BYTE_RAHASIA];
        ACAK.nextBytes(acak);
        return "sakip_" + Base64.getUrlEncoder().withoutPadding().encodeToString(acak);
    }
}
