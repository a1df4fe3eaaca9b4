-- Which kecamatan a kabupaten has. No event says it: planning publishes the plans of units, so a kecamatan that has not
-- planned yet would be unknown here, and "28 of 31 have reported" could not be said. The list changes by law, not by
-- users, so each service that counts areas keeps its own copy; a further kabupaten is one more migration.
create table wilayah (
    kode   varchar(8)   primary key check (kode ~ '^\d{2}\.\d{2}(\.\d{2})?$'),
    nama   varchar(100) not null check (nama <> ''),
    induk  varchar(5)   references wilayah (kode),
    check (induk is not distinct from case length(kode) when 8 then left(kode, 5) end)
);

create index wilayah_induk on wilayah (induk);

-- Codes after Kepmendagri 300.2.2-2138/2025.
insert into wilayah (kode, nama, induk) values
    ('35.09', 'Kabupaten Jember', null),
    ('35.09.01', 'Kecamatan Jombang', '35.09'),
    ('35.09.02', 'Kecamatan Kencong', '35.09'),
    ('35.09.03', 'Kecamatan Sumberbaru', '35.09'),
    ('35.09.04', 'Kecamatan Gumukmas', '35.09'),
    ('35.09.05', 'Kecamatan Umbulsari', '35.09'),
    ('35.09.06', 'Kecamatan Tanggul', '35.09'),
    ('35.09.07', 'Kecamatan Semboro', '35.09'),
    ('35.09.08', 'Kecamatan Puger', '35.09'),
    ('35.09.09', 'Kecamatan Bangsalsari', '35.09'),
    ('35.09.10', 'Kecamatan Balung', '35.09'),
    ('35.09.11', 'Kecamatan Wuluhan', '35.09'),
    ('35.09.12', 'Kecamatan Ambulu', '35.09'),
    ('35.09.13', 'Kecamatan Rambipuji', '35.09'),
    ('35.09.14', 'Kecamatan Panti', '35.09'),
    ('35.09.15', 'Kecamatan Sukorambi', '35.09'),
    ('35.09.16', 'Kecamatan Jenggawah', '35.09'),
    ('35.09.17', 'Kecamatan Ajung', '35.09'),
    ('35.09.18', 'Kecamatan Tempurejo', '35.09'),
    ('35.09.19', 'Kecamatan Kaliwates', '35.09'),
    ('35.09.20', 'Kecamatan Patrang', '35.09'),
    ('35.09.21', 'Kecamatan Sumbersari', '35.09'),
    ('35.09.22', 'Kecamatan Arjasa', '35.09'),
    ('35.09.23', 'Kecamatan Mumbulsari', '35.09'),
    ('35.09.24', 'Kecamatan Pakusari', '35.09'),
    ('35.09.25', 'Kecamatan Jelbuk', '35.09'),
    ('35.09.26', 'Kecamatan Mayang', '35.09'),
    ('35.09.27', 'Kecamatan Kalisat', '35.09'),
    ('35.09.28', 'Kecamatan Ledokombo', '35.09'),
    ('35.09.29', 'Kecamatan Sukowono', '35.09'),
    ('35.09.30', 'Kecamatan Silo', '35.09'),
    ('35.09.31', 'Kecamatan Sumberjambe', '35.09');
