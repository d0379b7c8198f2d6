package dev.broadsheet.replay;

import dev.broadsheet.Newsroom;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What tests see and change behind the API's back. */
@ApplicationScoped
class KeptAnswers {

    private static final String HASH = "sha256(convert_to(?, 'UTF8'))";

    @Inject
    AgroalDataSource database;

    /** The bodies that are kept for a key, whoever sent it. */
    List<String> under(String key) {
        return column("select convert_from(body, 'UTF8') from people.kept_answer where key = ?", key);
    }

    /** Makes what is kept for a key older. */
    void age(String key, String interval) {
        run("update people.kept_answer set stored_at = now() - cast(? as interval) where key = ?", interval, key);
    }

    String tokenOfNewAccount(String role) {
        String token = "bs_" + Newsroom.word();
        run(
                "with account as (insert into people.account values (gen_random_uuid(), 'program', 'Tester', ?, now())"
                        + " returning id) insert into people.token select " + HASH + ", id, now() from account",
                role,
                token);
        return token;
    }

    void appoint(String token, String role) {
        run(
                "update people.account set role = ? where id = (select account_id from people.token where hash = "
                        + HASH + ")",
                role,
                token);
    }

    /** Until it is closed, a key of the administrator is as busy as if another node were at it. */
    Connection hold(String key) throws SQLException {
        String account = column("select account_id from people.token where hash = " + HASH, Newsroom.ADMIN_KEY)
                .get(0);
        Connection node = database.getConnection();
        node.setAutoCommit(false);
        try (PreparedStatement lock = node.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, account + " " + key);
            lock.execute();
        }
        return node;
    }

    /** How many requests wait for another node. */
    int waitingInTheDatabase() {
        return column("select pid from pg_locks where locktype = 'advisory' and not granted")
                .size();
    }

    /** Has every transaction fail at its very end, as a serialization failure, that files an article with a headline. */
    void failCommitsOf(String headline) {
        run("create or replace function public.fail_" + headline + "() returns trigger language plpgsql as"
                + " $$ begin raise exception 'on purpose' using errcode = '40001'; end $$");
        run("create constraint trigger fail_" + headline + " after insert on desk.article deferrable initially deferred"
                + " for each row when (new.summary ->> 'headline' = '" + headline + "')"
                + " execute function public.fail_" + headline + "()");
    }

    void letCommitsPass(String headline) {
        run("drop function public.fail_" + headline + "() cascade");
    }

    List<String> column(String query, String... arguments) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private void run(String statement, String... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            fill(change, arguments);
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, String... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setString(i + 1, arguments[i]);
        }
    }
}
