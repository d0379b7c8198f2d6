package dev.broadsheet.redline;

/** Items of a list that stand together, from one to another exclusive. */
record Stretch(int start, int end) {

    static final Stretch NOTHING = new Stretch(0, 0);

    boolean has(int item) {
        return item >= start && item < end;
    }
}
