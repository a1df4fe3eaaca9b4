-- Spending documents of SIPD (source D), one line per document and account. They are no amounts in force by themselves: nobody
-- knows whether all of them have come, unless the sender says so.
create table sipd_dokumen (
    kode_pd          varchar(8)   collate "C" not null,
    tahun            integer                  not null,
    nomor            varchar(100) collate "C" not null,
    jenis            varchar(40)  collate "C" not null,
    kode_kegiatan    varchar(17)  collate "C" not null,
    kode_akun        varchar(17)  collate "C" not null,
    kode_sub_skpd    varchar(22)  collate "C" not null,
    tanggal          date                     not null,
    jenis_transaksi  varchar(40),
    nilai            numeric(22, 2),
    setoran          numeric(22, 2),
    nomor_sp2d       varchar(100),
    tanggal_sp2d     date,
    tanggal_transfer date,
    status           varchar(40),
    versi            bigint                   not null,
    kiriman          uuid                     not null,
    dicatat_pada     timestamptz              not null,
    primary key (kode_pd, tahun, nomor, jenis, kode_kegiatan, kode_akun, kode_sub_skpd),
    check (num_nonnulls(nilai, setoran) > 0)
);

create table riwayat_sipd_dokumen (like sipd_dokumen);
alter table riwayat_sipd_dokumen
    add primary key (kode_pd, tahun, nomor, jenis, kode_kegiatan, kode_akun, kode_sub_skpd, versi);

-- Readers of changes go from the batch to the values it brought.
create index ix_riwayat_sipd_dokumen_kiriman on riwayat_sipd_dokumen (kiriman);
