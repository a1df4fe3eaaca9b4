-- Rows of a batch that are fine by themselves but come too early or too late: the plan, the unit's alias or the open quarter
-- that they need is not there. They wait here with their reason until they are released or discarded; nothing has to be
-- sent again. Rows are never deleted, so it can always be told what became of each.
create table baris_parkir (
    id           bigint generated always as identity primary key,
    kiriman      uuid                    not null,
    nomor        integer                 not null,
    ragam        varchar(20)             not null,
    mode         varchar(10)             not null,
    -- Area that decides who may see the row: the unit's, or the sender's while the unit is unknown; null for admin only.
    wilayah      varchar(8)  collate "C",
    tahun        integer,
    alasan       varchar(40)             not null,
    galat        jsonb                   not null,
    isi          text                    not null,
    -- Kind, mode and content: the same row sent again while it waits is not a second one.
    sidik        varchar(64)             not null,
    pelaku       varchar(255)            not null,
    diterima     timestamptz             not null,
    status       varchar(10)             not null default 'DIPARKIR' check (status in ('DIPARKIR', 'DILEPAS', 'DIBUANG')),
    selesai_pada timestamptz,
    selesai_oleh varchar(255),
    keterangan   varchar(500),
    check ((status = 'DIPARKIR') = (selesai_pada is null)),
    check ((selesai_pada is null) = (selesai_oleh is null))
);

create unique index ux_baris_parkir_sidik on baris_parkir (sidik) where status = 'DIPARKIR';
create index ix_baris_parkir_menunggu on baris_parkir (wilayah, id) where status = 'DIPARKIR';

-- A batch may now also set rows aside; and the trail says by which door it came, in which role and from which address.
alter table kiriman
    add column diparkir integer not null default 0,
    add column jalur    varchar(10) not null default 'API' check (jalur in ('API', 'IMPOR', 'SIPD', 'SURVEI', 'PELEPASAN')),
    add column peran    varchar(255),
    add column alamat   varchar(64),
    -- Commit order for readers of changes: a batch is shown once no older transaction is still open.
    add column xid      xid8 not null default pg_current_xact_id(),
    add column nomor    bigint generated always as identity,
    drop constraint kiriman_check,
    add constraint kiriman_setiap_baris check (diterima = dibuat + diubah + tetap + ditolak + diparkir);

alter table kiriman alter column jalur drop default;
create index ix_kiriman_xid on kiriman (xid, nomor);
