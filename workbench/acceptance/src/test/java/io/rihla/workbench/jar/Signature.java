package io.rihla.workbench.jar;

/**
 * A type or member as the contracts' sources declare it.
 *
 * @param type the type's full name
 * @param member the member as a reader would write it; empty for the type itself
 * @param evidence null when the source names none
 */
record Signature(String type, String member, Evidence evidence) {

    @Override
    public String toString() {
        return member.isEmpty() ? type : type + "." + member;
    }
}
