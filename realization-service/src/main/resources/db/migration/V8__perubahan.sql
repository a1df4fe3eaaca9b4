-- Which units a batch changed: who may see it, and where to look for what it changed.
create table kiriman_unit (
    kiriman uuid                   not null references kiriman (id),
    kode_pd varchar(8) collate "C" not null,
    tahun   integer                not null,
    versi   bigint                 not null,
    primary key (kiriman, kode_pd, tahun)
);

create index ix_kiriman_unit_kode_pd on kiriman_unit (kode_pd, kiriman);

insert into kiriman_unit (kiriman, kode_pd, tahun, versi)
select r.kiriman, r.kode_pd, r.tahun, r.versi from riwayat_indikator r join kiriman k on k.id = r.kiriman
union
select r.kiriman, r.kode_pd, r.tahun, r.versi from riwayat_anggaran r join kiriman k on k.id = r.kiriman;

-- Readers of changes go from the batch to the values it brought. All rows of a batch have one key here, which is cheap to add.
create index ix_riwayat_indikator_kiriman on riwayat_indikator (kiriman);
create index ix_riwayat_anggaran_kiriman on riwayat_anggaran (kiriman);
create index ix_riwayat_keluaran_kiriman on riwayat_keluaran (kiriman);
