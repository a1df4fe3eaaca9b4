-- The aggregate that is versioned and published: everything that happened in one unit and year. A writer locks its row
-- before it looks at any realisasi of the unit, so versions, history and events follow the order of the commits.
create table unit_tahun (
    kode_pd     varchar(8) collate "C" not null,
    tahun       integer                not null check (tahun between 1999 and 2100),
    versi       bigint                 not null check (versi >= 0),
    diubah_pada timestamptz            not null,
    primary key (kode_pd, tahun)
);

comment on column unit_tahun.versi is 'version of the last RealisasiUnit event; 0 only inside the transaction that adds the row';

-- One bulk write that changed something: who sent it, when, and what became of its rows. The history points here, so
-- these facts are kept once per batch. A resend that changes nothing leaves no row.
create table kiriman (
    id           uuid         primary key,
    ragam        varchar(20)  not null,
    mode         varchar(10)  not null,
    oleh         varchar(255) not null,
    korelasi     varchar(64),
    dicatat_pada timestamptz  not null,
    diterima     integer      not null,
    dibuat       integer      not null,
    diubah       integer      not null,
    tetap        integer      not null,
    ditolak      integer      not null,
    check (diterima = dibuat + diubah + tetap + ditolak)
);
