package id.sakip.realization.unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.sakip.contracts.realisasi.RealisasiUnit;

/** A snapshot while its parts are gathered. */
public final class IsiPotret {

    private final List<RealisasiUnit.Indikator> indikator = new ArrayList<>();
    private final List<RealisasiUnit.Anggaran> anggaran = new ArrayList<>();

    private final List<RealisasiUnit.Keluaran> keluaran = new ArrayList<>();

    IsiPotret() {}

    public void tambah(RealisasiUnit.Indikator realisasi) {
        indikator.add(realisasi);
    }

    public void tambah(RealisasiUnit.Anggaran realisasi) {
        anggaran.add(realisasi);
    }

    public void tambah(RealisasiUnit.Keluaran realisasi) {
        keluaran.add(realisasi);
    }

    RealisasiUnit potret(UnitTahun unit, long versi, Instant waktu) {
        return new RealisasiUnit(unit.kodePd(), unit.tahun(), versi, waktu, indikator, anggaran, keluaran);
    }
}
