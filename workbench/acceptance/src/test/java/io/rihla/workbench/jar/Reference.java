package io.rihla.workbench.jar;

/**
 * A use of a member, as a class file writes it down.
 *
 * @param from the class that uses it
 * @param throughInterface whether the class file takes the owner for an interface; null where it
 *     does not say
 */
record Reference(
        String from,
        String owner,
        String name,
        String descriptor,
        boolean isStatic,
        Boolean throughInterface) {

    String key() {
        return name + descriptor;
    }

    @Override
    public String toString() {
        return from.replace('/', '.')
                + " uses "
                + owner.replace('/', '.')
                + "."
                + name
                + " "
                + descriptor;
    }
}
