-- The profile of a unit in a year. Its content is one value: it is entered, replaced and shown as a whole, no other row
-- refers to a part of it, and nothing is summed over units. So it is kept as JSON, whose shape the service checks, and
-- not as a dozen tables that would only ever be read together.
create table profil (
    id                  uuid        primary key,
    kode_pd             varchar(8)  not null references perangkat_daerah (kode_pd),
    tahun               integer     not null check (tahun between 1999 and 2100),
    status              varchar(10) not null check (status in ('DRAF', 'DIAJUKAN', 'DITETAPKAN', 'DIGANTI')),
    versi               bigint      not null check (versi >= 1),
    tanggal             date,
    dibuat              timestamptz not null,
    diubah              timestamptz not null,
    diajukan            timestamptz,
    ditetapkan          timestamptz,
    diganti             timestamptz,
    alasan_pengembalian varchar(1000),
    peringatan          text        not null default '[]',
    check (status <> 'DIAJUKAN' or diajukan is not null),
    check ((status in ('DRAF', 'DIAJUKAN')) = (ditetapkan is null)),
    check ((status = 'DIGANTI') = (diganti is not null)),
    isi                 jsonb       not null check (jsonb_typeof(isi) = 'object')
);

-- one open draft and one document in force
create unique index ux_profil_draf on profil (kode_pd, tahun) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_profil_berlaku on profil (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_profil_kode_pd on profil (kode_pd, tahun, id);

create trigger profil_tetap before update or delete on profil for each row execute function dokumen_tetap();
