package io.rihla.readings.csv;

/** A number by which the beginning of a file is known again (FNV-1a over its cells). */
final class Print {

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final int CELL_ENDS = 0x1F;
    private static final int RECORD_ENDS = 0x1E;

    private Print() {}

    /** The number of a beginning that is one record longer. */
    static long of(long before, CsvRecord record) {
        long print = before == 0 ? BASIS : before;
        for (String cell : record.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                print = (print ^ cell.charAt(i)) * PRIME;
            }
            print = (print ^ CELL_ENDS) * PRIME;
        }
        if (record.error().isPresent()) {
            print = (print ^ record.error().get().name().hashCode()) * PRIME;
        }
        return (print ^ RECORD_ENDS) * PRIME;
    }
}
