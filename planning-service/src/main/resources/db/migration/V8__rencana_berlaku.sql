-- Every version of the plan in force, append only: the events that went out can be read again and compared.
create table rencana_versi (
    kode_pd varchar(8)  not null references perangkat_daerah (kode_pd),
    tahun   integer     not null check (tahun between 1999 and 2100),
    versi   bigint      not null check (versi >= 1),
    waktu   timestamptz not null,
    -- SHA-256 of the content without version and time
    sidik   char(64)    not null,
    isi     text        not null,
    primary key (kode_pd, tahun, versi)
);

create function tolak_perubahan() returns trigger
    language plpgsql as
$$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name;
end;
$$;

create trigger rencana_versi_tetap
    before update or delete or truncate on rencana_versi
    for each statement execute function tolak_perubahan();
