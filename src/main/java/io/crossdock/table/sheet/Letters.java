package io.crossdock.table.sheet;

/** Column letters of a spreadsheet. */
public final class Letters {
    private static final int MOST_LETTERS = 3;

    private Letters() {}

    /** A for 0, Z for 25, AA for 26. */
    public static String of(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : of(column / 26 - 1) + letter;
    }

    /** 0 for A1, 26 for AA7; -1 when the reference does not begin with one to three capital letters. */
    public static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > MOST_LETTERS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** 12 for C12; -1 when no row number follows the letters. */
    public static int row(String reference) {
        int digits = 0;
        while (digits < reference.length() && isLetter(reference.charAt(digits))) {
            digits++;
        }
        try {
            return Integer.parseInt(reference, digits, reference.length(), 10);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
