-- A file of many stories is sent again after whatever cut it short. Each of its lines may bear a key of the client's own,
-- which is written in the transaction that makes the article: after a crash both are there or neither.
--
-- Unlike an Idempotency-Key it holds for good, because a migration takes weeks; and it does not go with its article, or
-- sending the file again would bring back a draft that an editor has deleted.

create table desk.bulk_key (
    account_id  uuid not null references people.account on delete cascade,
    key         text not null check (length(key) between 1 and 255),
    fingerprint bytea not null check (length(fingerprint) = 32),
    article_id  uuid not null,
    stored_at   timestamptz not null default now(),
    primary key (account_id, key)
);
