package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.rencana.RencanaBerlaku.Pagu;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.planning.rencana.domain.BahanRencana.Pk;
import id.sakip.planning.rencana.domain.BahanRencana.ProgramPk;
import id.sakip.planning.rencana.domain.BahanRencana.Renstra;
import id.sakip.planning.rencana.domain.BahanRencana.Rkt;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/**
 * Finds where programs, their budget and the sasaran they serve do not fit together. The RKT says which program serves
 * which sasaran; a sound plan maps them one to one. Programs that one document lacks are said together, because a list
 * of other codes is one difference and not as many as it has lines.
 */
final class BandingProgram {

    private static final DecimalFormatSymbols INDONESIA = DecimalFormatSymbols.getInstance(Locale.of("id", "ID"));

    private BandingProgram() {}

    /** What of a checked PK does not fit the RKT. */
    static void pkTerhadapRkt(Pk pk, Rkt rkt, List<Selisih> selisih) {
        for (Sasaran sasaran : pk.sasaran()) {
            String di = "sasaran[" + sasaran.kode() + "]";
            List<KodeNomenklatur> program = rkt.programSasaran().getOrDefault(sasaran.kode(), List.of());
            if (program.isEmpty()) {
                selisih.add(Selisih.di(di, "SASARAN_TANPA_PROGRAM", sasaran.kode(), Naskah.PK));
            }
            if (program.size() > 1) {
                tidakSatuSatu(di, "sasaran " + sasaran.kode(), "program", program.stream(), selisih);
            }
        }
        tidakDiRkt("program", pk, rkt, selisih);
        SortedMap<KodeNomenklatur, List<String>> sasaran = sasaranProgram(rkt);
        for (ProgramPk program : pk.program()) {
            Optional<Program> diRkt = program(rkt, program.kode());
            if (diRkt.isEmpty()) {
                continue;
            }
            String di = "program[" + program.kode() + "]";
            List<String> dilayani = sasaran.getOrDefault(program.kode(), List.of());
            if (pk.sasaran().stream().noneMatch(s -> dilayani.contains(s.kode()))) {
                selisih.add(Selisih.di(di, "PROGRAM_TANPA_SASARAN", program.kode()));
            }
            if (dilayani.size() > 1) {
                tidakSatuSatu(di, "program " + program.kode(), "sasaran", dilayani.stream(), selisih);
            }
            anggaran(di + ".anggaran", program, diRkt.get(), selisih);
        }
        tidakDiPk("program", rkt, pk, selisih);
    }

    /** What of a checked RKT does not fit the PK. */
    static void rktTerhadapPk(Rkt rkt, Pk pk, List<Selisih> selisih) {
        tidakDiPk("sasaran", rkt, pk, selisih);
        SortedMap<KodeNomenklatur, List<String>> sasaran = sasaranProgram(rkt);
        for (ProgramPk program : pk.program()) {
            program(rkt, program.kode())
                    .ifPresent(p -> anggaran(
                            di(program.kode(), sasaran.getOrDefault(program.kode(), List.of())), program, p, selisih));
        }
        tidakDiRkt("sasaran", pk, rkt, selisih);
    }

    /** Programs of a checked RKT that the Renstra has under another of its sasaran. */
    static void rktTerhadapRenstra(Rkt rkt, Renstra renstra, List<Selisih> selisih) {
        Set<String> dikenal = renstra.sasaran().stream().map(Sasaran::kode).collect(Collectors.toSet());
        sasaranProgram(rkt).forEach((kode, sasaran) -> {
            List<String> diRenstra = renstra.programSasaran().entrySet().stream()
                    .filter(e -> e.getValue().stream().anyMatch(sebutan -> disebut(kode, sebutan, rkt)))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            sasaran.stream()
                    .filter(s -> !diRenstra.isEmpty() && dikenal.contains(s) && !diRenstra.contains(s))
                    .forEach(s -> selisih.add(Selisih.di(
                            di(kode, List.of(s)), "PROGRAM_DI_SASARAN_LAIN", kode, s, gabung(diRenstra.stream()))));
        });
    }

    /** Sasaran of a checked RKT that it gives no program, and sasaran of the others that it does not even name. */
    static void sasaranTanpaProgram(Rkt rkt, Optional<Naskah> renstra, Optional<Naskah> pk, List<Selisih> selisih) {
        Map<String, List<String>> hilang = new LinkedHashMap<>();
        renstra.ifPresent(n -> tanpaProgram(n, rkt, hilang));
        pk.ifPresent(n -> tanpaProgram(n, rkt, hilang));
        rkt.programSasaran().entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(kode -> hilang.put(kode, List.of(Naskah.RKT)));
        hilang.forEach((kode, naskah) -> selisih.add(Selisih.di(
                rkt.programSasaran().containsKey(kode) ? "sasaran[" + kode + "]" : "sasaran",
                "SASARAN_TANPA_PROGRAM",
                kode,
                gabung(naskah.stream()))));
    }

    private static void tanpaProgram(Naskah naskah, Rkt rkt, Map<String, List<String>> hilang) {
        for (Sasaran sasaran : naskah.sasaran()) {
            if (Naskah.direncanakan(sasaran)
                    && rkt.programSasaran()
                            .getOrDefault(sasaran.kode(), List.of())
                            .isEmpty()) {
                hilang.computeIfAbsent(sasaran.kode(), k -> new ArrayList<>()).add(naskah.nama());
            }
        }
    }

    /** Sasaran of a checked Renstra that the RKT of the year gives no program although the Renstra plans for that year. */
    static void renstraTerhadapRkt(Naskah renstra, Rkt rkt, List<Selisih> selisih) {
        Map<String, List<String>> hilang = new LinkedHashMap<>();
        tanpaProgram(renstra, rkt, hilang);
        hilang.keySet()
                .forEach(kode -> selisih.add(
                        Selisih.di("sasaran[" + kode + "]", "SASARAN_TANPA_PROGRAM", kode, renstra.nama())));
    }

    private static void tidakSatuSatu(
            String medan, String satu, String banyak, Stream<?> anggota, List<Selisih> selisih) {
        selisih.add(Selisih.di(medan, "PEMETAAN_TIDAK_SATU_SATU", satu, banyak, gabung(anggota)));
    }

    private static void tidakDiRkt(String medan, Pk pk, Rkt rkt, List<Selisih> selisih) {
        List<KodeNomenklatur> hilang = pk.program().stream()
                .map(ProgramPk::kode)
                .filter(kode -> program(rkt, kode).isEmpty())
                .toList();
        if (!hilang.isEmpty()) {
            selisih.add(Selisih.di(medan, "PROGRAM_TIDAK_ADA_DI_RKT", gabung(hilang.stream())));
        }
    }

    private static void tidakDiPk(String medan, Rkt rkt, Pk pk, List<Selisih> selisih) {
        List<KodeNomenklatur> hilang = rkt.program().stream()
                .map(Program::kode)
                .filter(kode -> pk.program().stream().noneMatch(p -> p.kode().equals(kode)))
                .sorted()
                .toList();
        if (!hilang.isEmpty()) {
            selisih.add(Selisih.di(medan, "PROGRAM_TIDAK_ADA_DI_PK", gabung(hilang.stream())));
        }
    }

    private static void anggaran(String medan, ProgramPk diPk, Program diRkt, List<Selisih> selisih) {
        List<Pagu> pagu = diRkt.kegiatan().stream()
                .flatMap(k -> k.subKegiatan().stream())
                .flatMap(s -> s.pagu().stream())
                .toList();
        if (pagu.isEmpty()) {
            // An RKT without amounts says nothing, which is not 0.
            return;
        }
        Rupiah jumlah = Rupiah.jumlah(pagu.stream().map(Pagu::jumlah));
        if (jumlah.compareTo(diPk.anggaran()) != 0) {
            BigDecimal beda = diPk.anggaran().nilai().subtract(jumlah.nilai()).abs();
            selisih.add(Selisih.di(
                    medan,
                    "ANGGARAN_BEDA",
                    diPk.kode(),
                    tulis(diPk.anggaran().nilai()),
                    tulis(jumlah.nilai()),
                    tulis(beda)));
        }
    }

    private static String tulis(BigDecimal rupiah) {
        boolean bulat = rupiah.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(bulat ? "#,##0" : "#,##0.00", INDONESIA).format(rupiah);
    }

    /** A Renstra names a program by its code or, where it prints none, by its name. */
    private static boolean disebut(KodeNomenklatur kode, String sebutan, Rkt rkt) {
        return kode.nilai().equals(sebutan)
                || program(rkt, kode)
                        .filter(p -> BandingUraian.sama(p.uraian(), sebutan))
                        .isPresent();
    }

    private static Optional<Program> program(Rkt rkt, KodeNomenklatur kode) {
        return rkt.program().stream().filter(p -> p.kode().equals(kode)).findFirst();
    }

    /** Sasaran that each program serves, in the order of their codes. */
    private static SortedMap<KodeNomenklatur, List<String>> sasaranProgram(Rkt rkt) {
        SortedMap<KodeNomenklatur, List<String>> semua = new TreeMap<>();
        new TreeMap<>(rkt.programSasaran())
                .forEach((sasaran, program) -> program.stream()
                        .distinct()
                        .forEach(p ->
                                semua.computeIfAbsent(p, k -> new ArrayList<>()).add(sasaran)));
        return semua;
    }

    private static String di(KodeNomenklatur program, List<String> sasaran) {
        return (sasaran.isEmpty() ? "" : "sasaran[" + sasaran.getFirst() + "].") + "program[" + program + "]";
    }

    private static String gabung(Stream<?> anggota) {
        return anggota.map(String::valueOf).collect(Collectors.joining(", "));
    }
}
