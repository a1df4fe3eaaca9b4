-- Released results of surveys, as their source gives them. What follows from the content is computed from it and from the
-- version of the rule beside it, both of which never change; only what lists and other features look for has a column.
create table rekap_survei (
    kode_pd      varchar(8)   collate "C" not null,
    tahun        integer                  not null,
    triwulan     varchar(3)   collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    layanan      varchar(100) collate "C" not null,
    aturan       varchar(60)  collate "C" not null,
    versi_aturan integer                  not null,
    asal         varchar(13)              not null check (asal in ('SUMBER', 'RESPONS', 'BELUM_DIRILIS')),
    ikm          numeric check (ikm between 25 and 100),
    responden    bigint check (responden >= 1),
    isi          jsonb                    not null,
    versi        bigint                   not null,
    kiriman      uuid                     not null,
    dicatat_pada timestamptz              not null,
    primary key (kode_pd, tahun, triwulan, layanan),
    foreign key (aturan, versi_aturan) references aturan_survei (id, versi),
    constraint belum_dirilis_tanpa_indeks check (asal <> 'BELUM_DIRILIS' or ikm is null and responden is null)
);

comment on column rekap_survei.layanan is 'empty for the whole unit, whose index feeds the indicator';
comment on column rekap_survei.ikm is 'released index: as printed, else as computed; null when there is none';

-- Every version a recap ever had, the current one included; rows are only ever added.
create table riwayat_rekap (
    kode_pd      varchar(8)   collate "C" not null,
    tahun        integer                  not null,
    triwulan     varchar(3)   collate "C" not null,
    layanan      varchar(100) collate "C" not null,
    versi        bigint                   not null,
    aturan       varchar(60)  collate "C" not null,
    versi_aturan integer                  not null,
    asal         varchar(13)              not null,
    ikm          numeric,
    responden    bigint,
    isi          jsonb                    not null,
    kiriman      uuid                     not null,
    dicatat_pada timestamptz              not null,
    primary key (kode_pd, tahun, triwulan, layanan, versi)
);

-- Readers of changes go from the batch to what it brought.
create index ix_riwayat_rekap_kiriman on riwayat_rekap (kiriman);
