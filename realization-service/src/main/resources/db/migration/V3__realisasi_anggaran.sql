-- Realised spending of a sub kegiatan by kind of spending, cumulative from 1 January to a date. Snapshots of different
-- dates stand side by side; a later one may be lower (return, correction), which is shown and not refused.
create table realisasi_anggaran (
    kode_pd           varchar(8)  collate "C" not null,
    tahun             integer                 not null,
    kode_sub_kegiatan varchar(17) collate "C" not null,
    jenis_belanja     varchar(11) collate "C" not null
        check (jenis_belanja in ('OPERASI', 'MODAL', 'TAK_TERDUGA', 'TRANSFER')),
    per_tanggal       date                    not null check (extract(year from per_tanggal) = tahun),
    realisasi         numeric(19, 2)          not null,
    versi             bigint                  not null,
    kiriman           uuid                    not null,
    dicatat_pada      timestamptz             not null,
    primary key (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal)
);

comment on column realisasi_anggaran.kode_sub_kegiatan is 'last part with four digits, whichever way it was sent';
comment on column realisasi_anggaran.versi is 'version of unit_tahun that brought this amount';

-- Every version an amount ever had, the current one included; rows are only ever added.
create table riwayat_anggaran (
    kode_pd           varchar(8)  collate "C" not null,
    tahun             integer                 not null,
    kode_sub_kegiatan varchar(17) collate "C" not null,
    jenis_belanja     varchar(11) collate "C" not null,
    per_tanggal       date                    not null,
    versi             bigint                  not null,
    realisasi         numeric(19, 2)          not null,
    kiriman           uuid                    not null,
    dicatat_pada      timestamptz             not null,
    primary key (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi)
);
