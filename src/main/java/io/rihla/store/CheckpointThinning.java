package io.rihla.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Which checkpoints of a map have become superfluous. The first one and the newest few always stay;
 * between those that stay lies a bounded piece of log, so that any revision can be had by reading
 * one checkpoint and that piece.
 */
final class CheckpointThinning {

    /** The most edits that may lie between two checkpoints that stay. */
    static final int MAX_EDITS = 1024;

    /** The most characters of log that may lie between two checkpoints that stay. */
    static final long MAX_CHARACTERS = 4_000_000;

    private static final int NEWEST = 4;

    private CheckpointThinning() {}

    /**
     * Where a checkpoint stands.
     *
     * @param logSize how many characters the log had gathered by then, from its start
     */
    record Mark(long id, long revision, long logSize) {}

    /** The marks whose checkpoints can go, given all of a map's in ascending order. */
    static List<Mark> superfluous(List<Mark> marks) {
        List<Mark> superfluous = new ArrayList<>();
        Mark stays = marks.isEmpty() ? new Mark(0, 0, 0) : marks.get(0);
        for (int i = 1; i < marks.size() - NEWEST; i++) {
            Mark next = marks.get(i + 1);
            boolean bridged =
                    next.revision() - stays.revision() <= MAX_EDITS
                            && next.logSize() - stays.logSize() <= MAX_CHARACTERS;
            if (bridged) {
                superfluous.add(marks.get(i));
            } else {
                stays = marks.get(i);
            }
        }
        return superfluous;
    }
}
