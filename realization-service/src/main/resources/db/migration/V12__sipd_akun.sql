-- Figures of SIPD per account, as each source said them (A dashboard, B SPJ, C LRA, D documents declared complete), cumulative
-- to a date. Lines that amounts are booked on (rincian) make the amounts in realisasi_anggaran; sums of lines are kept to
-- check them. Keys are codes only: SIPD's numbers change from year to year.
create table sipd_akun (
    kode_pd           varchar(8)   collate "C" not null,
    tahun             integer                  not null,
    per_tanggal       date                     not null check (extract(year from per_tanggal) = tahun),
    sumber            varchar(1)   collate "C" not null check (sumber in ('A', 'B', 'C', 'D')),
    kode_kegiatan     varchar(17)  collate "C" not null,
    kode_sub_skpd     varchar(22)  collate "C" not null,
    kode_akun         varchar(17)  collate "C" not null,
    tahap             varchar(30)  collate "C" not null,
    kode_dana         varchar(100) collate "C" not null,
    rincian           boolean                  not null,
    jenis_belanja     varchar(11),
    urutan_tahap      smallint                 not null,
    nama_akun         varchar(300),
    anggaran          numeric(22, 2),
    realisasi         numeric(22, 2)           not null,
    realisasi_rencana numeric(22, 2),
    versi             bigint                   not null,
    kiriman           uuid                     not null,
    dicatat_pada      timestamptz              not null,
    primary key (kode_pd, tahun, per_tanggal, sumber, kode_kegiatan, kode_sub_skpd, kode_akun, tahap, kode_dana),
    check (not rincian or jenis_belanja is not null)
);

comment on column sipd_akun.kode_kegiatan is 'sub kegiatan of a line; program, kegiatan or empty for a sum';
comment on column sipd_akun.anggaran is 'null when it was not delivered, which is not 0';

-- Every version a line ever had, the current one included; rows are only ever added.
create table riwayat_sipd_akun (
    kode_pd           varchar(8)   collate "C" not null,
    tahun             integer                  not null,
    per_tanggal       date                     not null,
    sumber            varchar(1)   collate "C" not null,
    kode_kegiatan     varchar(17)  collate "C" not null,
    kode_sub_skpd     varchar(22)  collate "C" not null,
    kode_akun         varchar(17)  collate "C" not null,
    tahap             varchar(30)  collate "C" not null,
    kode_dana         varchar(100) collate "C" not null,
    versi             bigint                   not null,
    anggaran          numeric(22, 2),
    realisasi         numeric(22, 2)           not null,
    realisasi_rencana numeric(22, 2),
    kiriman           uuid                     not null,
    dicatat_pada      timestamptz              not null,
    primary key (kode_pd, tahun, per_tanggal, sumber, kode_kegiatan, kode_sub_skpd, kode_akun, tahap, kode_dana, versi)
);

-- Readers of changes go from the batch to the values it brought.
create index ix_riwayat_sipd_akun_kiriman on riwayat_sipd_akun (kiriman);
