-- Value scales of graded indicators: labels in rising order (urutan), with or without the band of scores behind them.
-- Scales without kode_kab are the presets of everybody; the others belong to the units inside one kabupaten.
create table skala_nilai (
    kode     varchar(20)  primary key check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    kode_kab varchar(5)   references wilayah (kode),
    nama     varchar(200) not null check (nama <> ''),
    sumber   varchar(500),
    versi    bigint       not null check (versi >= 1),
    dibuat   timestamptz  not null,
    diubah   timestamptz  not null,
    check (length(kode_kab) = 5)
);

create table skala_tingkat (
    skala_kode     varchar(20) not null references skala_nilai (kode),
    urutan         integer     not null check (urutan >= 0),
    label          varchar(20) not null check (label <> ''),
    nama           varchar(50) check (nama <> ''),
    berentang      boolean     not null,
    bawah          numeric,
    bawah_termasuk boolean     not null,
    atas           numeric,
    atas_termasuk  boolean     not null,
    primary key (skala_kode, urutan),
    -- a bound only in a band; without a bound there is nothing to include
    check (berentang or num_nonnulls(bawah, atas) = 0),
    check (bawah is not null or not bawah_termasuk),
    check (atas is not null or not atas_termasuk),
    check (bawah is null or atas is null or bawah < atas or bawah = atas and bawah_termasuk and atas_termasuk)
);

create unique index ux_skala_tingkat_label on skala_tingkat (skala_kode, lower(label));
create index ix_skala_nilai_kode_kab on skala_nilai (kode_kab);

insert into skala_nilai (kode, nama, sumber, versi, dibuat, diubah) values
    ('AKIP', 'Nilai SAKIP', 'PermenPANRB 88/2021', 1, now(), now()),
    ('OPINI_BPK', 'Opini BPK atas laporan keuangan', null, 1, now(), now()),
    ('EMPAT_TINGKAT', 'Empat tingkat, LKIP Kabupaten Jember sampai 2021', 'LKIP Kaliwates 2020, Umbulsari 2021', 1, now(), now());

insert into skala_tingkat
    (skala_kode, urutan, label, nama, berentang, bawah, bawah_termasuk, atas, atas_termasuk) values
    ('AKIP', 0, 'D', 'Sangat Kurang', true, 0, true, 30, true),
    ('AKIP', 1, 'C', 'Kurang', true, 30, false, 50, true),
    ('AKIP', 2, 'CC', 'Cukup', true, 50, false, 60, true),
    ('AKIP', 3, 'B', 'Baik', true, 60, false, 70, true),
    ('AKIP', 4, 'BB', 'Sangat Baik', true, 70, false, 80, true),
    ('AKIP', 5, 'A', 'Memuaskan', true, 80, false, 90, true),
    ('AKIP', 6, 'AA', 'Sangat Memuaskan', true, 90, false, 100, true),
    ('OPINI_BPK', 0, 'TMP', 'Tidak Menyatakan Pendapat', false, null, false, null, false),
    ('OPINI_BPK', 1, 'TW', 'Tidak Wajar', false, null, false, null, false),
    ('OPINI_BPK', 2, 'WDP', 'Wajar Dengan Pengecualian', false, null, false, null, false),
    ('OPINI_BPK', 3, 'WTP', 'Wajar Tanpa Pengecualian', false, null, false, null, false),
    ('EMPAT_TINGKAT', 0, 'Kurang', null, true, null, false, 55, false),
    ('EMPAT_TINGKAT', 1, 'Cukup', null, true, 55, true, 75, true),
    ('EMPAT_TINGKAT', 2, 'Baik', null, true, 75, false, 100, true),
    ('EMPAT_TINGKAT', 3, 'Sangat Baik', null, true, 100, false, null, false);
