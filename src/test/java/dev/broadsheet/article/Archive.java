package dev.broadsheet.article;

/** SQL that fills the tables of readers with thousands of stories made of one, without any trigger's work. */
final class Archive {

    /** Copies keep the search vectors of their model, so that nothing has to be indexed again. */
    static final String QUICKLY = "set local session_replication_role = replica";

    private static final String ID = "cast(lpad(to_hex(%1$s), 12, '0') || substr(md5(%1$s || '%2$s'), 1, 20) as uuid)";

    private Archive() {}

    /** How the id of a copy is told from its number, so that all statements agree. */
    private static String id(String number, String salt) {
        return ID.formatted(number, salt);
    }

    /**
     * Statements that make copies of a story at the desk and in print, one a minute back from its own time.
     *
     * @param salt something that no other archive has
     * @param summary a term of SQL over {@code a.summary} and the number {@code n}
     * @param refs a term of SQL over {@code a.refs} and the number {@code n}
     */
    static String[] copies(String model, int number, String salt, String summary, String refs) {
        String every = " cross join generate_series(1, " + number + ") n where a.id = '" + model + "'";
        String id = id("n", salt);
        String slug = "'" + salt + "-' || n";
        return new String[] {
            "insert into desk.article (id, slug, status, version, revision, published_revision, summary, created_at,"
                    + " created_by, saved_at, first_published_at, published_at, updated_at) select " + id + ", " + slug
                    + ", 'published', a.version, a.revision, a.published_revision, " + summary
                    + ", a.created_at, a.created_by, a.saved_at, a.first_published_at, a.published_at, a.updated_at"
                    + " from desk.article a" + every,
            "insert into published.article (id, slug, revision, summary, story, first_published_at, published_at,"
                    + " updated_at, refs, search_language, search, digest) select " + id + ", " + slug
                    + ", a.revision, " + summary
                    + ", a.story, a.first_published_at, a.published_at - n * interval '1 minute',"
                    + " a.updated_at - (n * 7919 % " + number + ") * interval '1 minute', " + refs
                    + ", a.search_language, a.search, a.digest from published.article a" + every,
            "insert into published.filing (entry_id, published_at, id) select unnest(refs), published_at, id"
                    + " from published.article where slug like '" + salt + "-%'"
        };
    }

    static String[] removed(String salt) {
        String ours = "(select id from published.article where slug like '" + salt + "-%')";
        return new String[] {
            "delete from published.filing where id in " + ours,
            "delete from published.article where slug like '" + salt + "-%'",
            "delete from desk.article where slug like '" + salt + "-%'"
        };
    }
}
