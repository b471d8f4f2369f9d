package io.crossdock.table.sheet;

import io.crossdock.table.Cover;
import io.crossdock.table.Direction;
import io.crossdock.table.HitPolicy;
import io.crossdock.table.Origin;
import io.crossdock.table.Per;
import io.crossdock.table.Privacy;
import io.crossdock.table.Stage;
import io.crossdock.table.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Drop-down lists and hints of a sheet. They offer and warn, they never block: a cell may hold more than one value. */
final class DropDowns {
    /** Choices of the title lines, by their key. */
    static final Map<String, List<String>> TITLES = Map.of(
            "Hit", names(HitPolicy.values()),
            "Cover", names(Cover.values()),
            "Per",
                    Stream.of(Per.values())
                            .map(per -> per.name().toLowerCase(Locale.ROOT))
                            .toList(),
            "Stage", names(Stage.values()),
            "Risk tier", List.of("LOW", "MEDIUM", "HIGH"));

    /** Choices of the columns of a Words sheet, by their heading. */
    static final Map<String, List<String>> WORDS = Map.of(
            "type", Stream.of(ValueType.values()).map(ValueType::written).toList(),
            "list", List.of("yes", "no"),
            "unknown", List.of("yes", "no"),
            "origin", Stream.of(Origin.values()).map(Origin::written).toList(),
            "direction", marks(Direction.values(), Direction::written),
            "privacy", marks(Privacy.values(), Privacy::written));

    /** The program itself allows no more in a list that is not in cells. */
    private static final int LONGEST_LIST = 250;

    private static final int LONGEST_HINT = 255;
    private static final int LONGEST_HINT_TITLE = 32;

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final ReadMeSheet readMe;

    DropDowns(XSSFSheet sheet, ReadMeSheet readMe) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.readMe = readMe;
    }

    /** Rows and columns from 0, {@code last} included. */
    void offer(String name, List<String> choices, int firstRow, int lastRow, int column, boolean warn) {
        String joined = String.join(",", choices);
        boolean fits = joined.length() <= LONGEST_LIST
                && choices.stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
        DataValidationConstraint list = fits
                ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                : helper.createFormulaListConstraint(readMe.range(name, choices));
        DataValidation validation =
                helper.createValidation(list, new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setErrorStyle(ErrorStyle.WARNING);
        validation.setShowErrorBox(warn);
        validation.createErrorBox(
                "Not in the list", "Lists (A, B or A | B), any, unknown and - are fine where the READ ME allows them.");
        sheet.addValidationData(validation);
    }

    void hint(String title, String note, int row, int column) {
        DataValidation validation = helper.createValidation(
                new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, ""),
                new CellRangeAddressList(row, row, column, column));
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(title, LONGEST_HINT_TITLE), shortened(note, LONGEST_HINT));
        sheet.addValidationData(validation);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Blank is a choice too, but no one that a list could offer. */
    private static <T> List<String> marks(T[] values, Function<T, String> written) {
        return Stream.of(values).map(written).filter(mark -> !mark.isEmpty()).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
