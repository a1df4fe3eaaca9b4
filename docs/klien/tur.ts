// The tour of the README with clients generated from docs/openapi; docs/klien.md says how to run it.
import * as assert from "node:assert/strict";
import { CapaianApi, Configuration as ScoringConfiguration } from "./scoring";
import { Configuration as PlanningConfiguration, ImporDanEksporApi, JenisSalinan, PerjanjianKinerjaApi } from "./planning";
import {
  AsalPilihan,
  type BarisRealisasiIndikator,
  Configuration as RealizationConfiguration,
  KunciAPIApi,
  PemetaanSurveiApi,
  RealisasiIndikatorApi,
  RekapSurveiApi,
  SIPDApi,
  Triwulan,
} from "./realization";
import { Configuration as ReportingConfiguration, type Lkip, LKIPApi, LKIPKabupatenApi, ProblemFromJSON, ResponseError } from "./reporting";

const arjasa = { kodePd: "35.09.22", tahun: 2023 };

const url = (name: string, port: number) => process.env[name] ?? `http://127.0.0.1:${port}`;
const planning = url("SAKIP_PLANNING", 8081);
const realization = url("SAKIP_REALIZATION", 8082);
const scoring = url("SAKIP_SCORING", 8083);
const reporting = url("SAKIP_REPORTING", 8084);
const issuer = url("SAKIP_ISSUER", 8180);

/** A token of the demo's issuer; given to a configuration as a function it is fetched anew for each request. */
async function token(username: string): Promise<string> {
  const answer = await fetch(`${issuer}/realms/sakip/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", client_id: "sakip", username, password: "demo" }),
  });
  assert.equal(answer.status, 200);
  return (await answer.json()).access_token;
}

const as = (username: string, basePath: string) => ({ basePath, accessToken: () => token(username) });

const ikm = (nilai: number): BarisRealisasiIndikator => ({
  ...arjasa,
  triwulan: Triwulan.Tw4,
  kodeIndikator: "S2.1",
  nilai,
  sumber: "SUKMA-E",
  perTanggal: new Date(2023, 11, 31), // a day is midnight where the client runs
});

const capaianIkm = (lkip: Lkip) => lkip.tabel31?.[1]?.capaian;

async function reads(): Promise<void> {
  const lkip = new LKIPApi(new ReportingConfiguration(as("operator.arjasa", reporting)));
  const capaian = new CapaianApi(new ScoringConfiguration(as("operator.arjasa", scoring)));
  const realisasi = new RealisasiIndikatorApi(new RealizationConfiguration(as("operator.arjasa", realization)));

  assert.equal(capaianIkm(await lkip.lkipKecamatan(arjasa)), 97.52);
  const penjelasan = await capaian.capaianResourcePenjelasan({ ...arjasa, kodeIndikator: "S2.1" });
  assert.ok(penjelasan.langkah?.length);

  try {
    const laporan = await realisasi.kirimRealisasiIndikator({
      barisRealisasiIndikator: [ikm(84)],
      idempotencyKey: `tur-${Date.now()}`,
    });
    assert.equal(laporan.diubah, 1);
    const sesudah = await lkip.lkipKecamatan({ ...arjasa, sakipToken: laporan.token ?? undefined });
    assert.equal(capaianIkm(sesudah), 98.82);
  } finally {
    await realisasi.tulisRealisasiIndikator({ barisRealisasiIndikator: [ikm(82.89)] });
  }

  const salah = await realisasi.tulisRealisasiIndikator({
    barisRealisasiIndikator: [{ ...ikm(84), kodeIndikator: "S9.9" }],
  });
  assert.deepEqual([salah.ditolak, salah.galat?.[0]?.kode], [1, "INDIKATOR_TIDAK_DIKENAL"]);

  // Errors: the body is a problem document, and kode says what it is about.
  const refusal: unknown = await lkip.lkipKecamatan({ ...arjasa, kodePd: "35.09.19" }).catch((error) => error);
  assert.ok(refusal instanceof ResponseError);
  assert.equal(refusal.response.status, 403);
  assert.equal(ProblemFromJSON(await refusal.response.json()).kode, "DI_LUAR_WILAYAH");

  const kabupaten = await new LKIPKabupatenApi(new ReportingConfiguration(as("bappeda", reporting))).lkipKabupaten({
    kodeKab: "35.09",
    tahun: 2023,
  });
  assert.equal(kabupaten.ringkasan?.jumlahKecamatan, 31);
}

async function plans(): Promise<void> {
  const pk = new PerjanjianKinerjaApi(new PlanningConfiguration(as("operator.arjasa", planning)));
  const lama = (await pk.perjanjianKinerjaResourceDaftar(arjasa)).data?.[0]?.id;
  assert.ok(lama);
  assert.ok((await pk.perjanjianKinerjaResourcePemeriksaan({ id: lama })).peringatan?.length);

  const baru = await pk.perjanjianKinerjaResourceSalin({ id: lama, jenis: JenisSalinan.TahunBaru });
  assert.ok(baru.id);
  assert.equal(baru.tahun, 2024);
  assert.ok((await pk.perjanjianKinerjaResourcePerbedaan({ id: baru.id, terhadap: lama })).length);
  await pk.perjanjianKinerjaResourceHapus({ id: baru.id, ifMatch: `"${baru.versi}"` });

  const pertukaran = new ImporDanEksporApi(new PlanningConfiguration(as("bappeda", planning)));
  const bundelRencana = await pertukaran.eksporResourceJson({ kodePd: arjasa.kodePd });
  const laporan = await pertukaran.imporResourceImporJson({ bundelRencana, dryRun: true });
  assert.deepEqual([laporan.dibuat, laporan.diubah], [0, 0]);
}

async function survey(): Promise<void> {
  const rekap = new RekapSurveiApi(new RealizationConfiguration(as("operator.arjasa", realization)));
  const layanan = `Tur ${Date.now()}`;
  const baris = {
    ...arjasa,
    triwulan: Triwulan.Tw3,
    layanan,
    responden: 10,
    unsur: [{ unsur: "persyaratan", persen: [0, 10, 90, 0] }],
  };
  assert.equal((await rekap.tulisRekapSurvei({ barisRekapSurvei: [baris] })).dibuat, 1);
  const daftar = await rekap.daftarRekapSurvei({ ...arjasa, batas: 200 });
  const terbaca = daftar.data?.find((r) => r.layanan === layanan);
  assert.equal(terbaca?.unsur?.find((u) => u.kode === "persyaratan")?.nilaiHitung, 72.5);

  // null and a field that is left out say the same: no indicator.
  const pemetaan = new PemetaanSurveiApi(new RealizationConfiguration(as("bappeda", realization)));
  for (const isiPemetaanSurvei of [{ kodeIndikator: null }, {}]) {
    const tanpa = await pemetaan.tetapkanPemetaanSurvei({ ...arjasa, isiPemetaanSurvei });
    assert.deepEqual([tanpa.asal, tanpa.kodeIndikator ?? null], [AsalPilihan.Pemetaan, null]);
  }
  await pemetaan.hapusPemetaanSurvei(arjasa);
}

async function spending(): Promise<void> {
  const kunci = new KunciAPIApi(new RealizationConfiguration(as("bappeda", realization)));
  const mesin = await kunci.buatKunciApi({ isiKunciApi: { nama: `tur-${Date.now()}`, wilayah: [arjasa.kodePd] } });
  assert.ok(mesin.id && mesin.rahasia);
  // A machine without a token: its key goes into X-Api-Key.
  const sipd = new SIPDApi(new RealizationConfiguration({ basePath: realization, apiKey: mesin.rahasia }));
  const laporan = await sipd.kirimSipdBelanja({
    dryRun: true,
    body: {
      tahun_anggaran: 2023,
      tanggal_akhir: "2023-12-31",
      skpd: { kode_skpd: arjasa.kodePd },
      sub_kegiatan: { kode_sub_giat: "7.01.02.2.01.0002" },
      data: [{ kode_akun: "5.1.02.01.01.0024", anggaran: 387600000, realisasi_rill: 386800000 }],
    },
  });
  assert.equal(laporan.diterima, 1);
  await kunci.cabutKunciApi({ id: mesin.id });
}

async function tour(): Promise<void> {
  for (const part of [reads, plans, survey, spending]) {
    await part();
    console.log(`${part.name}: as expected`);
  }
}

tour().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
