-- Output targets per quarter. A quarter left blank is null, which is not 0.
create table rencana_aksi (
    id              uuid        primary key,
    kode_pd         varchar(8)  not null references perangkat_daerah (kode_pd),
    tahun           integer     not null check (tahun between 1999 and 2100),
    status          varchar(10) not null check (status in ('DRAF', 'DITETAPKAN', 'DIGANTI')),
    versi           bigint      not null check (versi >= 1),
    tanggal         date,
    dibuat          timestamptz not null,
    diubah          timestamptz not null,
    ditetapkan      timestamptz,
    diganti         timestamptz,
    check ((status = 'DRAF') = (ditetapkan is null)),
    check ((status = 'DIGANTI') = (diganti is not null))
);

-- one open draft and one document in force
create unique index ux_rencana_aksi_draf on rencana_aksi (kode_pd, tahun) where status = 'DRAF';
create unique index ux_rencana_aksi_berlaku on rencana_aksi (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_rencana_aksi_kode_pd on rencana_aksi (kode_pd, tahun, id);

create table rencana_aksi_baris (
    id                uuid         primary key,
    rencana_aksi_id   uuid         not null references rencana_aksi (id),
    urutan            integer      not null check (urutan >= 0),
    kode_sub_kegiatan varchar(17)  not null check (kode_sub_kegiatan ~ '^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.\d{4}$'),
    indikator         varchar(500) not null check (indikator <> ''),
    satuan            varchar(50),
    agregasi          varchar(10)  not null check (agregasi in ('JUMLAH', 'TERAKHIR', 'RATA_RATA', 'MAKSIMUM')),
    tw1               numeric      check (tw1 >= 0),
    tw2               numeric      check (tw2 >= 0),
    tw3               numeric      check (tw3 >= 0),
    tw4               numeric      check (tw4 >= 0)
);

create index ix_rencana_aksi_baris_rencana_aksi_id on rencana_aksi_baris (rencana_aksi_id);
