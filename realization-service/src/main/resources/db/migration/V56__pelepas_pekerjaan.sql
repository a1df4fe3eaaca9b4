-- An atomic import that was put off may be released by somebody else than its sender, months later: it is carried out in the name and
-- with the rights of who released it. The sender stays, whose job it is to see.
alter table pekerjaan
    add column pelepas         varchar(255),
    add column pelepas_peran   text[],
    add column pelepas_wilayah text[],
    add constraint ck_pekerjaan_pelepas check (
        num_nonnulls(pelepas, pelepas_peran, pelepas_wilayah) in (0, 3));
