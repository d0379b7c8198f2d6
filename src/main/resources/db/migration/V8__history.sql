-- Who did what to which article when. The row of an article that was deleted as a draft is gone and its history is not,
-- so nothing here is a foreign key; and a name is kept as it was then, whatever the account is called later.

create table desk.history (
    sequence     bigint generated always as identity primary key,
    article_id   uuid not null,
    at           timestamptz not null default date_trunc('milliseconds', clock_timestamp()),   -- one clock for all
    account_id   uuid,   -- null: the clock did it
    account_name text,
    action       text not null check (action in ('filed', 'revised', 'reverted', 'submitted', 'returned', 'scheduled',
                     'published', 'corrected', 'unpublished', 'expired', 'killed', 'restored', 'deleted',
                     'preview_shared', 'preview_revoked', 'lease_taken_over')),
    revision     integer not null,
    note         text,
    constraint accounts_have_names check ((account_id is null) = (account_name is null))
);

create index history_article on desk.history (article_id, sequence desc);

-- A record that can be put right afterwards proves nothing.
create function desk.keep_history() returns trigger language plpgsql as $$
begin
    raise exception 'What was done stays on record: % is refused', tg_op;
end $$;

create trigger keep_history before update or delete or truncate on desk.history
    for each statement execute function desk.keep_history();
