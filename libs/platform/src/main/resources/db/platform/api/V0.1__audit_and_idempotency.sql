-- Who changed what: written in the transaction of the change itself.
create table audit (
    id        bigint generated always as identity primary key,
    waktu     timestamptz not null default now(),
    pelaku    text        not null,
    peran     text        not null,
    korelasi  text,
    aksi      text        not null,
    objek     text        not null,
    kunci     text        not null,
    sebelum   jsonb,
    sesudah   jsonb
);

create index ix_audit_objek_kunci on audit (objek, kunci, id);

-- Answers of POST requests by Idempotency-Key; status is null only inside the transaction that runs the request.
create table idempotensi (
    pelaku  text        not null,
    kunci   text        not null,
    sidik   text        not null,
    status  integer,
    tajuk   jsonb,
    isi     text,
    dibuat  timestamptz not null default now(),
    primary key (pelaku, kunci)
);

create index ix_idempotensi_dibuat on idempotensi (dibuat);
