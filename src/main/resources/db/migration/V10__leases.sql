-- Who is editing an article, so that others can see it before they begin. One row for each article, taken and extended
-- in one statement, so that of any number of takers on any number of nodes one holds it. Nobody tidies up: a lease that
-- is over is as good as none, and the next one takes its row.

create table desk.lease (
    article_id uuid primary key references desk.article on delete cascade,
    account_id uuid not null,
    taken_at   timestamptz not null,
    expires_at timestamptz not null,
    constraint a_lease_ends_after_it_begins check (expires_at > taken_at)
);
