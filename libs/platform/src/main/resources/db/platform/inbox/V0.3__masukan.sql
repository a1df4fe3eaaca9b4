-- The newest snapshot of each aggregate of other services. Its version is the dedupe mark: written in the transaction
-- of the effect, it makes redelivery, reordering and replay harmless.
create table masukan (
    topik     text        not null,
    kunci     text        not null,
    versi     bigint      not null,
    muatan    jsonb       not null,
    diterima  timestamptz not null default now(),
    primary key (topik, kunci)
);
