-- Keys of machines that cannot fetch a token, such as browser extensions that push SIPD figures. Only a digest of the secret is
-- kept; the secret itself has 256 random bits, so that a plain digest cannot be guessed backwards.
create table kunci_api (
    id               uuid         primary key,
    nama             varchar(60)  not null,
    awalan           varchar(12)  not null,
    sidik            varchar(64)  not null unique,
    wilayah          text[]       not null check (cardinality(wilayah) between 1 and 50),
    kedaluwarsa      timestamptz  not null,
    dibuat_oleh      varchar(255) not null,
    dibuat_pada      timestamptz  not null,
    dicabut_oleh     varchar(255),
    dicabut_pada     timestamptz,
    terakhir_dipakai timestamptz,
    check ((dicabut_oleh is null) = (dicabut_pada is null))
);

create unique index ux_kunci_api_nama on kunci_api (nama) where dicabut_pada is null;
