import { languageMenus } from "../shared/language";

languageMenus(document);
