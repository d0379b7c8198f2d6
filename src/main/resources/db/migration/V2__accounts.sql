-- People and programs alike have an account with one role. What proves who they are is a token, of which only the
-- SHA-256 is kept: whoever steals this table can sign in as nobody.

create table people.account (
    id           uuid primary key,
    kind         text not null check (kind in ('person', 'program')),
    display_name text not null,
    role         text not null check (role in ('reader', 'reporter', 'editor', 'moderator', 'admin')),
    created_at   timestamptz not null
);

create table people.token (
    hash       bytea primary key check (length(hash) = 32),
    account_id uuid not null references people.account on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz
);

create index token_account on people.token (account_id);
