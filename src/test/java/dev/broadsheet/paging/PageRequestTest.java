package dev.broadsheet.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows are numbers here, and stand where their number says. */
class PageRequestTest {

    private static final UUID ID = new UUID(0, 0);

    @Test
    void one_row_more_than_fits_is_fetched() {
        assertThat(first(2).fetch()).isEqualTo(3);
    }

    @Test
    void the_first_page_of_many_has_only_a_next() {
        PageRequest.Rows<Integer> found = page(first(2), List.of(1, 2, 3), false);

        assertThat(found.rows()).containsExactly(1, 2);
        assertThat(place(found.page().next())).isEqualTo(2);
        assertThat(found.page().prev()).isNull();
    }

    @Test
    void the_only_page_has_no_neighbours() {
        Page page = page(first(2), List.of(1, 2), false).page();

        assertThat(page.next()).isNull();
        assertThat(page.prev()).isNull();
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        PageRequest.Rows<Integer> found = page(first(2), List.of(), false);

        assertThat(found.rows()).isEmpty();
        assertThat(found.page()).isEqualTo(new Page(2, null, null, null));
    }

    @Test
    void a_page_in_the_middle_has_both_neighbours() {
        PageRequest.Rows<Integer> found = page(after(2), List.of(3, 4, 5), true);

        assertThat(found.rows()).containsExactly(3, 4);
        assertThat(place(found.page().next())).isEqualTo(4);
        assertThat(place(found.page().prev())).isEqualTo(3);
    }

    @Test
    void the_last_page_has_only_a_prev() {
        Page page = page(after(2), List.of(3), true).page();

        assertThat(page.next()).isNull();
        assertThat(place(page.prev())).isEqualTo(3);
    }

    @Test
    void a_page_backward_comes_in_the_order_of_the_list() {
        PageRequest.Rows<Integer> found = page(before(5), List.of(4, 3, 2), true);

        assertThat(found.rows()).containsExactly(3, 4);
        assertThat(place(found.page().next())).isEqualTo(4);
        assertThat(place(found.page().prev())).isEqualTo(3);
    }

    @Test
    void the_first_page_reached_backward_has_only_a_next() {
        Page page = page(before(3), List.of(2, 1), true).page();

        assertThat(place(page.next())).isEqualTo(2);
        assertThat(page.prev()).isNull();
    }

    @Test
    void an_empty_page_behind_the_end_leads_back() {
        Page page = page(after(9), List.of(), true).page();

        assertThat(page.next()).isNull();
        assertThat(place(page.prev())).isEqualTo(9);
    }

    @Test
    void the_total_is_what_was_counted() {
        assertThat(first(2).page(List.of(1), PageRequestTest::at, false, 7L)
                        .page()
                        .total())
                .isEqualTo(7);
    }

    private static PageRequest first(int limit) {
        return new PageRequest(limit, null, false, false, "numbers");
    }

    private static PageRequest after(int number) {
        return new PageRequest(2, at(number), false, false, "numbers");
    }

    private static PageRequest before(int number) {
        return new PageRequest(2, at(number), true, false, "numbers");
    }

    private static PageRequest.Rows<Integer> page(PageRequest request, List<Integer> fetched, boolean beyond) {
        return request.page(fetched, PageRequestTest::at, beyond, null);
    }

    private static Cursor at(int number) {
        return new Cursor(number, ID);
    }

    private static long place(String written) {
        return Cursor.read(written, "numbers", "after").key();
    }
}
