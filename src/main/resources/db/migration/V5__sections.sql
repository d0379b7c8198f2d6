-- The headed parts of published stories, as rows of their own: every Quick Look of the day can be asked for.

create table published.section (
    id         uuid primary key,
    article_id uuid not null references published.article on delete cascade,
    parent_id  uuid,
    position   integer not null,
    level      integer not null,
    kind       text not null,
    label      text,
    heading    text,
    anchor     text not null,
    blocks     jsonb not null,
    unique (article_id, position)
);
