-- Measurement frameworks are data: a regulation that changes a scale, a cap or a rounding step adds a row, no code.
-- A row is never changed: an amended framework is a new versi, since scores refer to the one they were computed with.
-- The framework of a year is the one with the greatest tahun_mulai not after it, in its highest versi.
create table kerangka_pengukuran (
    id          text        not null,
    versi       integer     not null check (versi >= 1),
    tahun_mulai integer     not null,
    isi         jsonb       not null,
    dibuat      timestamptz not null default now(),
    primary key (id, versi)
);

-- Through 2021: no cap, > 100 is a class of its own. Printed in integers, which leaves 75,5 without a row; the reports
-- of those years call it Baik, which is what rounding half-up to an integer gives.
insert into kerangka_pengukuran (id, versi, tahun_mulai, isi) values ('2016', 1, 1999, '{
    "id": "2016", "versi": 1, "nama": "Skala ordinal empat tingkat", "tahunMulai": 1999,
    "batas": null, "desimalPencarian": 0,
    "targetNol": "TIDAK_DAPAT_DIHITUNG", "penyebutNol": "TIDAK_DAPAT_DIHITUNG",
    "kelas": [
        {"predikat": "Kurang",      "label": "Kurang",      "bawah": null, "bawahTertutup": false, "atas": 55,   "atasTertutup": false},
        {"predikat": "Cukup",       "label": "Cukup",       "bawah": 55,   "bawahTertutup": true,  "atas": 75,   "atasTertutup": true},
        {"predikat": "Baik",        "label": "Baik",        "bawah": 76,   "bawahTertutup": true,  "atas": 100,  "atasTertutup": true},
        {"predikat": "Sangat Baik", "label": "Sangat Baik", "bawah": 100,  "bawahTertutup": false, "atas": null, "atasTertutup": false}
    ]}');

-- From 2022: the scale of PermenPANRB 88/2021, left-open and right-closed (exactly 90 is A), figures inside 0..100.
insert into kerangka_pengukuran (id, versi, tahun_mulai, isi) values ('2022', 1, 2022, '{
    "id": "2022", "versi": 1, "nama": "Skala AKIP tujuh tingkat (PermenPANRB 88/2021)", "tahunMulai": 2022,
    "batas": {"bawah": 0, "atas": 100}, "desimalPencarian": 2,
    "targetNol": "TIDAK_DAPAT_DIHITUNG", "penyebutNol": "TIDAK_DAPAT_DIHITUNG",
    "kelas": [
        {"predikat": "D",  "label": "Sangat Kurang",    "bawah": 0,  "bawahTertutup": true,  "atas": 30,  "atasTertutup": true},
        {"predikat": "C",  "label": "Kurang",           "bawah": 30, "bawahTertutup": false, "atas": 50,  "atasTertutup": true},
        {"predikat": "CC", "label": "Cukup",            "bawah": 50, "bawahTertutup": false, "atas": 60,  "atasTertutup": true},
        {"predikat": "B",  "label": "Baik",             "bawah": 60, "bawahTertutup": false, "atas": 70,  "atasTertutup": true},
        {"predikat": "BB", "label": "Sangat Baik",      "bawah": 70, "bawahTertutup": false, "atas": 80,  "atasTertutup": true},
        {"predikat": "A",  "label": "Memuaskan",        "bawah": 80, "bawahTertutup": false, "atas": 90,  "atasTertutup": true},
        {"predikat": "AA", "label": "Sangat Memuaskan", "bawah": 90, "bawahTertutup": false, "atas": 100, "atasTertutup": true}
    ]}');
