package com.atlassian.activeobjects.external;

/**
 * The version of a plugin's tables.
 *
 * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /**
     * @evidence V8 S1 github.com/atlassian-labs/atlassian-slack-integration-server@94c50dce
     */
    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.parseInt(version));
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && that.number == number;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public int hashCode() {
        return number;
    }

    /**
     * @evidence K the public Javadoc, not read again
     */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
