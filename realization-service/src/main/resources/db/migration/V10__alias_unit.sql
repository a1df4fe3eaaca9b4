-- What other systems call a unit, as planning published it last: where a code of SIPD leads. The owner keeps a code unique within
-- its kabupaten. Here the unit is part of the key: when a code moves from one unit to another, the events of the two may come in
-- either order, and each unit's rows must follow its own event only.
create table alias_unit (
    sistem  varchar(20) collate "C" not null,
    kode    varchar(50) collate "C" not null,
    kode_pd varchar(8)  collate "C" not null,
    primary key (sistem, kode, kode_pd)
);

create index ix_alias_unit_kode_pd on alias_unit (kode_pd);
