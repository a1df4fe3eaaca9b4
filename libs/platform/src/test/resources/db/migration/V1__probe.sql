-- What the probe resource and the probe consumer of these tests write to.
create table catatan (
    id    bigint generated always as identity primary key,
    teks  text not null
);

create table hitungan (
    kunci  text primary key,
    versi  bigint not null
);

create table diterapkan (
    id     bigint generated always as identity primary key,
    kunci  text   not null,
    versi  bigint not null
);
