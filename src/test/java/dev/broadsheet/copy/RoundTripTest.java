package dev.broadsheet.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final int STORIES_PER_SEED = 100;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_story_is_read_as_it_was_written(long seed) {
        InventedStories stories = new InventedStories(seed);

        for (int n = 0; n < STORIES_PER_SEED; n++) {
            Copy written = PlainCopy.of(stories.next());
            String text = CopyWriter.write(written);

            assertThat(withoutDiagnostics(read(text))).as(text).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_read_from_any_text_can_be_written_and_read_again(long seed) {
        InventedText texts = new InventedText(seed);

        for (int n = 0; n < STORIES_PER_SEED; n++) {
            String filed = texts.next();
            Copy read = withoutDiagnostics(read(filed));

            assertThat(PlainCopy.of(read)).as(filed).isEqualTo(read);
            assertThat(withoutDiagnostics(read(CopyWriter.write(read))))
                    .as(filed)
                    .isEqualTo(read);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_written_is_written_the_same_again(long seed) {
        InventedStories stories = new InventedStories(seed);

        for (int n = 0; n < STORIES_PER_SEED; n++) {
            String text = CopyWriter.write(stories.next());

            assertThat(CopyWriter.write(read(text))).isEqualTo(text);
        }
    }

    private static Copy read(String text) {
        return CopyReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Copy withoutDiagnostics(Copy copy) {
        return new Copy(copy.story(), copy.signedBy(), copy.edition(), List.of());
    }
}
