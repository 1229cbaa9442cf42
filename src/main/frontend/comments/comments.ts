import { COMMENTS, type CommentsDetail } from "../shared/comments";
import { readerOf } from "../map/actions";
import { Panel } from "./panel";

let open: Panel | undefined;

document.addEventListener(COMMENTS, (event) => {
  const section = event.target as HTMLElement;
  const { element, comment } = (event as CustomEvent<CommentsDetail>).detail;
  if (!open?.isOf(section)) {
    open?.close();
    open = new Panel(section, readerOf(section), () => (open = undefined));
  }
  open.go(element, comment);
});
