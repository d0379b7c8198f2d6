package dev.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import dev.broadsheet.replay.RepeatedByLine;
import dev.broadsheet.replay.Replayable;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports go downward only. */
class ArchitectureTest {

    /** Pure values, errors, cursors, how answers age, how blocks are set: what everything stands on. */
    private static final String[] FLOOR = packages(
            "story", "redline", "copy", "house", "problem", "paging", "caching", "wall", "typesetting", "search");

    private static final String[] FEATURES = packages(
            "article",
            "correction",
            "lease",
            "preview",
            "section",
            "catalog",
            "suggestion",
            "byline",
            "catalog",
            "filing",
            "account",
            "replay",
            "importing",
            "wire",
            "archive",
            "history",
            "change");

    private static final JavaClasses BROADSHEET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.broadsheet");

    @Test
    void packages_do_not_depend_on_each_other_in_a_ring() {
        slices().matching("dev.broadsheet.(*)..").should().beFreeOfCycles().check(BROADSHEET);
    }

    @Test
    void nobody_imports_an_edge() {
        for (String edge : packages("importing", "wire")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(edge)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(edge)
                    .check(BROADSHEET);
        }
    }

    @Test
    void the_floor_imports_no_feature() {
        noClasses()
                .that()
                .resideInAnyPackage(FLOOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(BROADSHEET);
    }

    @Test
    void every_post_may_be_repeated() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Replayable.class)
                .orShould()
                .beAnnotatedWith(RepeatedByLine.class)
                .andShould()
                .haveRawReturnType(Response.class)
                .check(BROADSHEET);
    }

    /**
     * What is bound to another type would be missing from what tells two requests apart. A stream whose lines have keys
     * of their own is read line by line.
     */
    @Test
    void the_body_of_a_post_is_bytes() {
        DescribedPredicate<JavaParameter> body = DescribedPredicate.describe(
                "is the body", parameter -> parameter.getAnnotations().isEmpty());

        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areNotAnnotatedWith(RepeatedByLine.class)
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "take their body as bytes",
                        method -> method.getParameters().stream()
                                .filter(body)
                                .allMatch(parameter -> parameter.getRawType().isEquivalentTo(byte[].class)))))
                .check(BROADSHEET);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "dev.broadsheet." + name + "..").toArray(String[]::new);
    }
}
