-- One row per unit and year that anything is known of. It is locked while a score is computed, so that two replicas, or
-- the consumers of two topics, never compute from half a state; and it is the list that a full recompute walks.
create table unit_tahun (
    kode_pd text    not null,
    tahun   integer not null,
    primary key (kode_pd, tahun)
);

-- Append only: a score that changed is a new versi, so that the figures of a past instant stay readable.
create table skor (
    kode_pd    text        not null,
    tahun      integer     not null,
    versi      bigint      not null check (versi >= 1),
    waktu      timestamptz not null,
    -- SHA-256 of isi (without versi and waktu) and penjelasan: equal content is not stored twice
    sidik      text        not null,
    -- the SkorUnit event as published
    isi        jsonb       not null,
    penjelasan jsonb       not null,
    primary key (kode_pd, tahun, versi),
    foreign key (kode_pd, tahun) references unit_tahun (kode_pd, tahun)
);
