package dev.broadsheet.story;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rows and columns.
 *
 * @param header whether the first row holds the titles of the columns; never null, false where it is not said
 * @param rows the rows from top to bottom, each with its cells from first to last; never empty
 * @param caption the text under it; null when there is none
 */
public record Table(
        UUID id,
        Boolean header,

        @NotEmpty @Size(max = Limits.CELLS)
        List<@NotEmpty @Size(max = Limits.CELLS) List<@NotNull @Size(max = Limits.STANDFIRST) String>> rows,

        @Size(max = Limits.STANDFIRST) String caption)
        implements Block {

    public Table {
        header = Boolean.TRUE.equals(header);
        rows = rows == null ? List.of() : rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Table withId(UUID changed) {
        return new Table(changed, header, rows, caption);
    }

    @Override
    public String words() {
        return rows.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }
}
