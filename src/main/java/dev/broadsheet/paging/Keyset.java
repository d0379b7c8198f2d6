package dev.broadsheet.paging;

/**
 * The HQL of one page of a list that is ordered newest first. Every statement it goes into has the alias {@code row};
 * the parameters {@code :key} and {@code :id} are those of {@link PageRequest#from()}.
 *
 * @param entity what the list is of
 * @param key the attribute it is ordered by
 * @param filter the condition that all its rows meet; {@code true} for all
 */
public record Keyset(String entity, String key, String filter) {

    /** Everything after {@code select}: source, condition and order. */
    public String page(PageRequest request) {
        String place = request.from() == null
                ? ""
                : " and (row." + key + ", row.id) " + (request.backward() ? ">" : "<") + " (:key, :id)";
        String direction = request.backward() ? " asc" : " desc";
        return " from " + entity + " row where " + filter + place + " order by row." + key + direction + ", row.id"
                + direction;
    }

    /** A term that tells whether rows stand on the other side of where the page begins. */
    public String beyond(PageRequest request) {
        if (request.from() == null) {
            return "false";
        }
        String condition = "(past." + key + ", past.id) " + (request.backward() ? "<=" : ">=") + " (:key, :id)";
        return "case when exists (select 1 from " + entity + " past where " + filter.replace("row.", "past.") + " and "
                + condition + ") then true else false end";
    }

    /** A statement that counts the whole list. */
    public String count() {
        return "select count(*) from " + entity + " row where " + filter;
    }
}
