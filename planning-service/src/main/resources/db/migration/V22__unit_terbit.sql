-- How far the other services have been told of each unit: the version of its last UnitTerdaftar event. A unit without a row
-- has never been published, which is so for all units that are older than the event; the service publishes them at start.
create table unit_terbit (
    kode_pd varchar(8) collate "C" primary key references perangkat_daerah (kode_pd),
    versi   bigint     not null check (versi >= 1),
    waktu   timestamptz not null
);
