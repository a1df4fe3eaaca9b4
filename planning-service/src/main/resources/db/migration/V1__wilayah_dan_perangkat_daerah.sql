-- Areas and the units that report. Codes are Kemendagri's; a second kabupaten is more rows, not more code.
create table wilayah (
    kode  varchar(13)  primary key check (kode ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    nama  varchar(100) not null check (nama <> ''),
    jenis varchar(10)  not null check (jenis in ('PROVINSI', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'DESA', 'KELURAHAN')),
    induk varchar(13)  references wilayah (kode),
    -- an area lies in the area whose code is its own without the last part
    check (case when length(kode) = 2 then induk is null
                else induk is not null and induk = regexp_replace(kode, '\.\d+$', '') end)
);

create table perangkat_daerah (
    kode_pd varchar(8)   primary key references wilayah (kode),
    nama    varchar(200) not null check (nama <> ''),
    jenis   varchar(20)  not null check (jenis in ('KECAMATAN')),
    alamat  varchar(300),
    versi   bigint       not null default 1 check (versi >= 1),
    check (length(kode_pd) = 8)
);

-- A target or other typed value is stored over several columns; this is what holds between them.
create function nilai_sah(jenis text, teks text, angka numeric, predikat text, pembanding text, satuan text, alasan text)
    returns boolean
    language sql
    immutable
return case jenis
    when 'ANGKA' then teks is not null and angka is not null and predikat is null and alasan is null
    when 'PREDIKAT' then teks is not null and predikat is not null and alasan is null
    when 'TANPA_DATA' then teks is not null and alasan is not null and angka is null and predikat is null
    else jenis is null and num_nonnulls(teks, angka, predikat, pembanding, satuan, alasan) = 0
end;
