-- Every step a quarter took: who, in which role, when, from where to where and why. Rows are only ever added.
create table riwayat_periode (
    kode_pd    varchar(8) collate "C" not null,
    tahun      integer                not null,
    triwulan   varchar(3) collate "C" not null,
    versi      bigint                 not null check (versi >= 1),
    aksi       varchar(20)            not null,
    dari       varchar(12)            not null,
    ke         varchar(12)            not null,
    alasan     varchar(500),
    oleh       varchar(255)           not null,
    peran      varchar(255)           not null,
    korelasi   varchar(64),
    pada       timestamptz            not null,
    versi_unit bigint                 not null,
    primary key (kode_pd, tahun, triwulan, versi)
);

comment on column riwayat_periode.versi_unit is
    'version of unit_tahun at that moment, under its lock: realisasi with a higher version was written after this step';

-- When a quarter is to be locked for all units of a kabupaten. Kept after it was carried out, as the answer to who planned it.
create table jadwal_periode (
    kode_kab        varchar(5) collate "C" not null,
    tahun           integer                not null check (tahun between 1999 and 2100),
    triwulan        varchar(3) collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    kunci_pada      timestamptz            not null,
    cakupan         varchar(15)            not null check (cakupan in ('TERVERIFIKASI', 'SEMUA')),
    versi           bigint                 not null check (versi >= 1),
    oleh            varchar(255)           not null,
    peran           varchar(255)           not null,
    dijalankan_pada timestamptz,
    dikunci         integer,
    dilewati        integer,
    primary key (kode_kab, tahun, triwulan)
);

create index ix_jadwal_periode_menunggu on jadwal_periode (kunci_pada) where dijalankan_pada is null;
