import { whenReady } from "../shared/ready";
import { followIssues } from "./overlay";

whenReady(() => followIssues(document));
