import { dayTimeHere, rihlaText } from "../text";
import type { Group, Thread } from "./model";

/** What is said about one element, as the templates draw it. */
export function groupView(group: Group, tag: string): object {
  return {
    ...group,
    threads: group.threads.map((thread) => ({
      ...thread,
      label: thread.called,
      state: stateOf(thread, tag),
      comments: thread.comments.map((comment) => ({
        ...comment,
        when: dayTimeHere(tag, comment.at),
        editedWhen: dayTimeHere(tag, comment.edited),
      })),
    })),
  };
}

function stateOf({ resolved, stateBy, stateAt }: Thread, tag: string): string {
  return stateAt === ""
    ? ""
    : rihlaText(tag, resolved ? "rihla.comments.resolved.by" : "rihla.comments.reopened.by", stateBy, dayTimeHere(tag, stateAt));
}
