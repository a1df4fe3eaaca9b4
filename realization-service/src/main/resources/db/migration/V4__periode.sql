-- Where a quarter of a unit stands between being filled in and being locked. A quarter that nothing has happened to has no
-- row and is TERBUKA. Whoever changes a row, or relies on one while writing realisasi, holds the lock of the unit's
-- unit_tahun row.
create table periode (
    kode_pd     varchar(8) collate "C" not null,
    tahun       integer                not null check (tahun between 1999 and 2100),
    triwulan    varchar(3) collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    status      varchar(12)            not null
        check (status in ('TERBUKA', 'DIAJUKAN', 'DIVERIFIKASI', 'DIKEMBALIKAN', 'DIKUNCI')),
    versi       bigint                 not null check (versi >= 1),
    diubah_pada timestamptz            not null,
    primary key (kode_pd, tahun, triwulan)
);

comment on column periode.versi is 'version of the last StatusPeriode event';
