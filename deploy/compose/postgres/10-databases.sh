#!/bin/bash
# Runs once, when the data volume is empty: one database and one owner per service, and one for Keycloak.
set -euo pipefail

create() {
  local name=$1 password=$2
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$name" --set password="$password" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8' template template0;
revoke all on database :"name" from public;
SQL
}

create planning "$PLANNING_DB_PASSWORD"
create realization "$REALIZATION_DB_PASSWORD"
create scoring "$SCORING_DB_PASSWORD"
create reporting "$REPORTING_DB_PASSWORD"
create keycloak "$KEYCLOAK_DB_PASSWORD"
