-- The desk: an article is its identity and where it stands; what it says is its newest revision, one whole document
-- for each save, never changed afterwards.

create table desk.article (
    id                 uuid primary key,
    slug               text not null unique,
    status             text not null check (status in ('draft', 'in_review', 'scheduled', 'published', 'unpublished', 'killed')),
    version            integer not null,
    revision           integer not null,
    published_revision integer,
    summary            jsonb not null,
    created_at         timestamptz not null,
    created_by         uuid not null,
    saved_at           timestamptz not null,
    first_published_at timestamptz,
    published_at       timestamptz,
    updated_at         timestamptz,
    constraint published_has_a_revision check (status <> 'published' or published_revision is not null)
);

create index article_newest on desk.article (saved_at desc, id desc);
create index article_newest_by_status on desk.article (status, saved_at desc, id desc);

create table desk.revision (
    article_id uuid not null references desk.article on delete cascade,
    number     integer not null check (number > 0),
    story      jsonb not null,
    saved_at   timestamptz not null,
    saved_by   uuid not null,
    primary key (article_id, number)
);

-- The published side: one row for each story readers can see now, written whole by each publishing and deleted by
-- each withdrawal. What hangs from it falls with it.

create table published.article (
    id                 uuid primary key references desk.article,
    slug               text not null unique,
    revision           integer not null,
    summary            jsonb not null,
    story              jsonb not null,
    edition_id         uuid references catalog.edition,
    first_published_at timestamptz not null,
    published_at       timestamptz not null,
    updated_at         timestamptz not null
);

create index published_newest on published.article (published_at desc, id desc);
create index published_edition on published.article (edition_id);

create table published.credit (
    article_id uuid not null references published.article on delete cascade,
    position   integer not null,
    byline_id  uuid not null references catalog.byline,
    role       text not null,
    primary key (article_id, position)
);

create index credit_byline on published.credit (byline_id);

-- Readers see the entries of the catalog that a published story refers to, and those that were listed on purpose. A
-- name that only a draft bears does not exist for them.

alter table catalog.byline enable row level security;
create policy byline_in_print on catalog.byline for select to broadsheet_reader
    using (listed or exists (select from published.credit c where c.byline_id = byline.id));

alter table catalog.edition enable row level security;
create policy edition_in_print on catalog.edition for select to broadsheet_reader
    using (listed or exists (select from published.article a where a.edition_id = edition.id));
