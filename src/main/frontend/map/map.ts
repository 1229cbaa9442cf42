import { languageMenus } from "../shared/language";
import { oneStageAtATime } from "./narrow";

languageMenus(document);
oneStageAtATime(document, matchMedia("(max-width: 600px)"));
