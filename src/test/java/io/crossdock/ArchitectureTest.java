package io.crossdock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** Holds the shape of the house. When one of these stops you, the design is talking. */
@AnalyzeClasses(packages = "io.crossdock", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "io.crossdock.model..",
        "io.crossdock.table..",
        "io.crossdock.ruleset..",
        "io.crossdock.decide..",
        "io.crossdock.detect..",
        "io.crossdock.planning..",
        "io.crossdock.json..",
        "io.crossdock.words.."
    };
    private static final String[] ADAPTERS = {
        "io.crossdock.http..",
        "io.crossdock.cli..",
        "io.crossdock.kafka..",
        "io.crossdock.extract..",
        "io.crossdock.epcis.."
    };

    @ArchTest
    static final ArchRule theModelKnowsNobody = classes()
            .that()
            .resideInAPackage("io.crossdock.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.crossdock.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theModelHoldsValues = classes()
            .that()
            .resideInAPackage("io.crossdock.model")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("adapters")
            .definedBy("io.crossdock.http..", "io.crossdock.cli..", "io.crossdock.kafka..", "io.crossdock")
            .layer("extract")
            .definedBy("io.crossdock.extract..")
            .layer("scenario")
            .definedBy("io.crossdock.scenario..")
            .layer("decide")
            .definedBy("io.crossdock.decide..")
            .layer("detect")
            .definedBy("io.crossdock.detect..")
            .layer("ruleset")
            .definedBy("io.crossdock.ruleset..")
            .layer("table")
            .definedBy("io.crossdock.table..")
            .layer("json")
            .definedBy("io.crossdock.json..")
            .layer("model")
            .definedBy("io.crossdock.model..")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("adapters")
            .whereLayer("scenario")
            .mayOnlyBeAccessedByLayers("adapters")
            .whereLayer("decide")
            .mayOnlyBeAccessedByLayers("adapters", "scenario")
            .whereLayer("detect")
            .mayOnlyBeAccessedByLayers("adapters")
            .whereLayer("ruleset")
            .mayOnlyBeAccessedByLayers("adapters", "scenario", "decide", "detect")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("adapters", "scenario", "decide", "detect", "ruleset");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.crossdock.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule insideTheTablesToo =
            slices().matching("io.crossdock.table.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule insideTheScenariosToo =
            slices().matching("io.crossdock.scenario.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule insideTheRuleSetToo =
            slices().matching("io.crossdock.ruleset.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule archivesKnowNoStoreAndStoresKnowNoSignatures = noClasses()
            .that()
            .resideInAnyPackage("io.crossdock.ruleset.archive", "io.crossdock.ruleset.store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.crossdock.ruleset.govern");

    @ArchTest
    static final ArchRule droolsStaysWithTablesRulesAndDecisions = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.crossdock.table.engine..", "io.crossdock.table.dmn..", "io.crossdock.ruleset.drl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule optaPlannerStaysInPlanning = noClasses()
            .that()
            .resideOutsideOfPackage("io.crossdock.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.optaplanner..");

    @ArchTest
    static final ArchRule planningKnowsOnlyWords = noClasses()
            .that()
            .resideInAPackage("io.crossdock.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.crossdock.decide..",
                    "io.crossdock.ruleset..",
                    "io.crossdock.table..",
                    "io.crossdock.json..",
                    "io.crossdock.http..",
                    "io.crossdock.cli..");

    @ArchTest
    static final ArchRule decisionsDoNotKnowThePlanner = noClasses()
            .that()
            .resideInAPackage("io.crossdock.decide..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.crossdock.planning..");

    @ArchTest
    static final ArchRule decisionsAndDetectionDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("io.crossdock.decide..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.crossdock.detect..");

    @ArchTest
    static final ArchRule epcisKnowsWordsAndJsonOnly = noClasses()
            .that()
            .resideInAPackage("io.crossdock.epcis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.crossdock.decide..",
                    "io.crossdock.detect..",
                    "io.crossdock.planning..",
                    "io.crossdock.ruleset..",
                    "io.crossdock.table..");

    @ArchTest
    static final ArchRule spreadsheetsStayInSheet = noClasses()
            .that()
            .resideOutsideOfPackage("io.crossdock.table.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule restStaysInHttp = noClasses()
            .that()
            .resideOutsideOfPackage("io.crossdock.http..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule kafkaStaysInKafka = noClasses()
            .that()
            .resideOutsideOfPackage("io.crossdock.kafka")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule theStreamKnowsNoOtherDoor = noClasses()
            .that()
            .resideInAPackage("io.crossdock.kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.crossdock.http..", "io.crossdock.cli..");

    @ArchTest
    static final ArchRule theCoreHasNoFramework = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "picocli..");

    @ArchTest
    static final ArchRule adaptersDecideNothing = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.crossdock.table.engine..", "io.crossdock.ruleset.drl..");

    @ArchTest
    static final ArchRule theCoreHasNoClock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    @ArchTest
    static final ArchRule theCoreHasNoDice = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(areOurs())
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule exceptionsAreThrowable =
            classes().that().haveSimpleNameEndingWith("Exception").should().beAssignableTo(Throwable.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that()
            .resideInAPackage("io.crossdock..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    private static DescribedPredicate<JavaClass> areOurs() {
        return DescribedPredicate.describe(
                "are written by us", type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC) && !type.isEnum());
    }
}
