package dev.broadsheet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of problems. */
class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource
    void every_code_stands_in_the_openapi_document(ProblemType type) throws NoSuchFieldException {
        String codes = ProblemView.class
                .getDeclaredField("code")
                .getAnnotation(Schema.class)
                .description();

        assertThat(codes.split("[ ,.]+")).contains(type.code());
    }
}
