import { historyOf } from "../history/on-map";
import { offerAbout } from "../map/about";
import { followMaps } from "../map/follow";
import { offerUnsent } from "../map/unsent";
import { PERSONAS } from "../shared/documents";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { standIn } from "./portrait";
import { offerCards } from "./save";

languageMenus(document);
whenReady(() => offerUnsent(document, PERSONAS));
whenReady(() => followMaps(document, PERSONAS));
whenReady(() => historyOf(document, PERSONAS));
whenReady(() => offerCards(document));
whenReady(() => offerAbout(document, PERSONAS));
whenReady(() => standIn(document));
