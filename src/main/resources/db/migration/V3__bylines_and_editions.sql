-- A filed story may name a byline or an edition that is new. The entry is made at once, for the desk; readers see it
-- when a published story refers to it, or when somebody lists it on purpose (column listed).

create table catalog.byline (
    id     uuid primary key,
    slug   text not null unique,
    name   text not null,
    listed boolean not null default false
);

create table catalog.edition (
    id     uuid primary key,
    slug   text not null unique,
    name   text not null,
    listed boolean not null default false
);

grant select on catalog.byline, catalog.edition to broadsheet_reader;
