-- The 31 kecamatan of Kabupaten Jember (Kepmendagri 300.2.2-2138/2025). BPS numbers them differently.
insert into wilayah (kode, nama, jenis, induk) values
    ('35', 'Jawa Timur', 'PROVINSI', null),
    ('35.09', 'Kabupaten Jember', 'KABUPATEN', '35');

insert into wilayah (kode, nama, jenis, induk) values
    ('35.09.01', 'Jombang', 'KECAMATAN', '35.09'),
    ('35.09.02', 'Kencong', 'KECAMATAN', '35.09'),
    ('35.09.03', 'Sumberbaru', 'KECAMATAN', '35.09'),
    ('35.09.04', 'Gumukmas', 'KECAMATAN', '35.09'),
    ('35.09.05', 'Umbulsari', 'KECAMATAN', '35.09'),
    ('35.09.06', 'Tanggul', 'KECAMATAN', '35.09'),
    ('35.09.07', 'Semboro', 'KECAMATAN', '35.09'),
    ('35.09.08', 'Puger', 'KECAMATAN', '35.09'),
    ('35.09.09', 'Bangsalsari', 'KECAMATAN', '35.09'),
    ('35.09.10', 'Balung', 'KECAMATAN', '35.09'),
    ('35.09.11', 'Wuluhan', 'KECAMATAN', '35.09'),
    ('35.09.12', 'Ambulu', 'KECAMATAN', '35.09'),
    ('35.09.13', 'Rambipuji', 'KECAMATAN', '35.09'),
    ('35.09.14', 'Panti', 'KECAMATAN', '35.09'),
    ('35.09.15', 'Sukorambi', 'KECAMATAN', '35.09'),
    ('35.09.16', 'Jenggawah', 'KECAMATAN', '35.09'),
    ('35.09.17', 'Ajung', 'KECAMATAN', '35.09'),
    ('35.09.18', 'Tempurejo', 'KECAMATAN', '35.09'),
    ('35.09.19', 'Kaliwates', 'KECAMATAN', '35.09'),
    ('35.09.20', 'Patrang', 'KECAMATAN', '35.09'),
    ('35.09.21', 'Sumbersari', 'KECAMATAN', '35.09'),
    ('35.09.22', 'Arjasa', 'KECAMATAN', '35.09'),
    ('35.09.23', 'Mumbulsari', 'KECAMATAN', '35.09'),
    ('35.09.24', 'Pakusari', 'KECAMATAN', '35.09'),
    ('35.09.25', 'Jelbuk', 'KECAMATAN', '35.09'),
    ('35.09.26', 'Mayang', 'KECAMATAN', '35.09'),
    ('35.09.27', 'Kalisat', 'KECAMATAN', '35.09'),
    ('35.09.28', 'Ledokombo', 'KECAMATAN', '35.09'),
    ('35.09.29', 'Sukowono', 'KECAMATAN', '35.09'),
    ('35.09.30', 'Silo', 'KECAMATAN', '35.09'),
    ('35.09.31', 'Sumberjambe', 'KECAMATAN', '35.09');

insert into perangkat_daerah (kode_pd, nama, jenis)
select kode, 'Kecamatan ' || nama, 'KECAMATAN' from wilayah where induk = '35.09';
