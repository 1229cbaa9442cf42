package io.rihla.tracking;

import java.util.List;

/** Keeps the catalogue of departments. */
public interface DepartmentStore {

    /** Every entry in its order, the archived ones too, with one question. */
    List<Department> all();

    /**
     * Adds an entry at the end.
     *
     * @return the entry with its id
     */
    Department add(Department draft);

    /** Writes an entry that is there already; {@code false} if it is not. */
    boolean write(Department department);

    /** Removes an entry for good. */
    void remove(String id);

    /** Puts the entries in this order; those that are not named come after. */
    void order(List<String> ids);

    /** Every department that maps name, those of maps in the bin too, with one question. */
    List<NamedInMaps> namedInMaps();
}
