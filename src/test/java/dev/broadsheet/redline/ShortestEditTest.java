package dev.broadsheet.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortestEditTest {

    @Test
    void no_shorter_edit_exists() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            int[] from = random.ints(random.nextInt(25), 0, 4).toArray();
            int[] to = random.ints(random.nextInt(25), 0, 4).toArray();

            List<Hunk> hunks = ShortestEdit.between(from, to, Effort.ofComparison());

            int edits = hunks.stream()
                    .mapToInt(hunk -> hunk.fromEnd() - hunk.fromStart() + hunk.toEnd() - hunk.toStart())
                    .sum();
            assertThat(edits).isEqualTo(from.length + to.length - 2 * longestShared(from, to));
        }
    }

    private static int longestShared(int[] from, int[] to) {
        int[][] longest = new int[from.length + 1][to.length + 1];
        for (int x = 1; x <= from.length; x++) {
            for (int y = 1; y <= to.length; y++) {
                longest[x][y] = from[x - 1] == to[y - 1]
                        ? longest[x - 1][y - 1] + 1
                        : Math.max(longest[x - 1][y], longest[x][y - 1]);
            }
        }
        return longest[from.length][to.length];
    }
}
