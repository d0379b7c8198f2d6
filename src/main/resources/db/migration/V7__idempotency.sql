-- A client that did not get the answer to a POST sends it again with the same Idempotency-Key. The answer is written in
-- the transaction that did the work: after a crash both are there or neither, and every node finds it. Rows are needed
-- for 24 hours; who writes one deletes a few that are older.

create table people.kept_answer (
    account_id  uuid not null references people.account on delete cascade,
    key         text not null check (length(key) between 1 and 255),
    fingerprint bytea not null check (length(fingerprint) = 32),
    status      integer not null check (status between 200 and 299),
    headers     jsonb not null,
    body        bytea,
    stored_at   timestamptz not null default now(),
    primary key (account_id, key)
);

create index kept_answer_oldest on people.kept_answer (stored_at);
