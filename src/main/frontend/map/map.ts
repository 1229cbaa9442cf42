import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { oneStageAtATime } from "./narrow";

languageMenus(document);
whenReady(() => oneStageAtATime(document, matchMedia("(max-width: 600px)")));
