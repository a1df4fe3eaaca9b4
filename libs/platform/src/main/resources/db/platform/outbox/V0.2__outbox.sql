-- Events on their way to Kafka: written with the change they tell of, deleted once the broker has acknowledged them.
-- Columns are those of Debezium's EventRouter, so that it can take the relay's place by configuration.
create table outbox (
    seq            bigint generated always as identity primary key,
    id             uuid        not null,
    aggregatetype  text        not null,
    aggregateid    text        not null,
    type           text        not null,
    payload        text        not null,
    korelasi       text,
    dibuat         timestamptz not null default now()
);
