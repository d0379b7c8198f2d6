-- Addresses at which whoever has them sees a story before it is out. What proves an address is a signature, so nothing
-- of it is kept here; the row is what can be revoked. (The answer that told it may be, for a day, in people.kept_answer.)

create table desk.preview_link (
    id         uuid primary key,
    article_id uuid not null references desk.article on delete cascade,
    revision   integer,   -- null for the working copy, whichever it is when the link is opened
    created_at timestamptz not null,
    created_by uuid not null,
    expires_at timestamptz not null,
    foreign key (article_id, revision) references desk.revision on delete cascade
);

create index preview_link_newest on desk.preview_link (article_id, created_at desc, id desc);

-- The key of the signatures, made here once so that all nodes have the same. Three random UUIDs bear 366 random bits,
-- of which the hash makes 256; every PostgreSQL has both functions, and not every one has pgcrypto.
create table desk.preview_key (
    secret   bytea not null check (length(secret) = 32),
    only_one boolean primary key default true check (only_one)
);

insert into desk.preview_key (secret)
    select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
