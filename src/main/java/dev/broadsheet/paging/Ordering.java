package dev.broadsheet.paging;

import dev.broadsheet.house.CommaList;
import dev.broadsheet.house.Nearest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.ProblemType;
import dev.broadsheet.problem.Violation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.CommonQueryContract;

/**
 * How a list is ordered, as {@code sort=-publishedAt,headline} asks for it, in native SQL. Rows have the alias
 * {@code row}; where all keys are equal, their id orders them, in the direction of the last key. The conditions have
 * the parameters {@code :key0}, {@code :key1} and so on, and {@code :id}, which {@link #bind} sets.
 *
 * @param keys most significant first; no name twice
 */
public record Ordering(List<Key> keys) {

    private static final Pattern ALIAS = Pattern.compile("\\brow\\.");

    /**
     * What a list can be ordered by.
     *
     * @param name what clients call it
     * @param column a term of SQL that is never null and whose parts begin with {@code row.}, such as
     *     {@code row.sort_headline collate "und-x-icu"}. Its collation tells all texts apart
     * @param type {@link Instant} for {@code timestamptz}, {@link Long} for whole numbers, {@link Double} for
     *     {@code real} and {@code double precision}, finite ones, {@link String} for texts of at most 500 characters
     */
    public record Sortable(String name, String column, Class<?> type) {
        public Sortable {
            KeyForm.of(type);
        }
    }

    /** One key of an ordering. */
    public record Key(Sortable by, boolean descending) {

        String column(String alias) {
            return alias.equals("row")
                    ? by.column()
                    : ALIAS.matcher(by.column()).replaceAll(alias + ".");
        }

        /** Whether the values grow as one walks. */
        boolean grows(boolean backward) {
            return descending == backward;
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + by.name();
        }
    }

    /** @throws IllegalArgumentException when there is no key or there are more than a cursor holds */
    public Ordering {
        if (keys.isEmpty() || keys.size() > Cursor.MAX_KEYS) {
            throw new IllegalArgumentException("A list is ordered by 1 to " + Cursor.MAX_KEYS + " keys");
        }
        keys = List.copyOf(keys);
    }

    /**
     * The ordering that a parameter asks for.
     *
     * @param sort names joined by commas, {@code -} before one that descends; null for the standard
     * @param known what the list can be ordered by
     * @param standard how it is ordered when nobody asks
     * @throws Problem {@link ProblemType#INVALID_PARAMETER} when a name is unknown, empty or given twice
     */
    public static Ordering of(String sort, List<Sortable> known, String standard) {
        List<Key> keys = new ArrayList<>();
        Set<Sortable> seen = new HashSet<>();
        for (String item : CommaList.names("sort", sort == null ? standard : sort)) {
            Key key = key(item, known);
            if (!seen.add(key.by())) {
                throw refused("must not name " + key.by().name() + " twice");
            }
            keys.add(key);
        }
        if (keys.size() > Cursor.MAX_KEYS) {
            throw refused("must not name more than " + Cursor.MAX_KEYS);
        }
        return new Ordering(keys);
    }

    private static Key key(String item, List<Sortable> known) {
        boolean descending = item.startsWith("-");
        String name = descending ? item.substring(1) : item;
        return known.stream()
                .filter(sortable -> sortable.name().equals(name))
                .map(sortable -> new Key(sortable, descending))
                .findFirst()
                .orElseThrow(() -> CommaList.unknown(
                        "sort",
                        item,
                        Nearest.hint(
                                item,
                                known.stream()
                                        .map(sortable -> new Key(sortable, descending).toString())
                                        .toList())));
    }

    private static Problem refused(String reason) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "The parameter sort " + reason + ".")
                .with(Violation.of("sort", reason));
    }

    /** The terms to order by. */
    public String orderBy(boolean backward) {
        return keys.stream()
                        .map(key -> key.column("row") + direction(key, backward) + ", ")
                        .collect(Collectors.joining())
                + "row.id" + direction(last(), backward);
    }

    /** The condition of the rows that follow a place, or with {@code backward} of those that stand in front of it. */
    public String after(boolean backward) {
        return new Side(keys, "row", backward, false).condition();
    }

    /**
     * The condition of the rows on the other side of a place, and of the row that is the place itself.
     *
     * @param alias what such a row is called
     */
    public String beyond(boolean backward, String alias) {
        return new Side(keys, alias, !backward, true).condition();
    }

    /** The terms to select so that {@link #place} can tell where a row stands: key0, key1 and so on. */
    public String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(index -> keys.get(index).column("row") + " as key" + index)
                .collect(Collectors.joining(", "));
    }

    /** What the keys of a cursor are. */
    public List<Class<?>> types() {
        return keys.stream().<Class<?>>map(key -> key.by().type()).toList();
    }

    /** The place of a row whose {@link #columns()} have these values, as the database driver gave them. */
    public Cursor place(List<?> values, UUID id) {
        return new Cursor(
                IntStream.range(0, keys.size())
                        .mapToObj(index ->
                                key(values.get(index), keys.get(index).by().type()))
                        .toList(),
                id);
    }

    private static Object key(Object value, Class<?> type) {
        if (value instanceof Number number && type != String.class) {
            return type == Long.class ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }

    /** Sets the parameters of {@link #after} and {@link #beyond}. */
    public void bind(CommonQueryContract query, Cursor place) {
        for (int index = 0; index < keys.size(); index++) {
            query.setParameter("key" + index, place.keys().get(index));
        }
        query.setParameter("id", place.id());
    }

    private Key last() {
        return keys.get(keys.size() - 1);
    }

    private static String direction(Key key, boolean backward) {
        return key.grows(backward) ? " asc" : " desc";
    }

    /** The same for the same order, whoever asks how; cursors are bound to it. */
    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(","));
    }
}
