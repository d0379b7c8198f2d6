package dev.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports go downward only. */
class ArchitectureTest {

    /** Pure values, errors, cursors, how answers age: what everything stands on. */
    private static final String[] FLOOR =
            packages("story", "redline", "copy", "house", "problem", "paging", "caching", "wall");

    private static final String[] FEATURES =
            packages("article", "correction", "section", "byline", "filing", "account", "importing");

    private static final JavaClasses BROADSHEET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.broadsheet");

    @Test
    void packages_do_not_depend_on_each_other_in_a_ring() {
        slices().matching("dev.broadsheet.(*)..").should().beFreeOfCycles().check(BROADSHEET);
    }

    @Test
    void nobody_imports_an_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.broadsheet.importing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.broadsheet.importing..")
                .check(BROADSHEET);
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

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "dev.broadsheet." + name + "..").toArray(String[]::new);
    }
}
