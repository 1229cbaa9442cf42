import { historyOf, pastMaps, restoredPages } from "../history/on-map";
import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { offerAbout } from "./about";
import { followMaps } from "./follow";
import { nameLandmarks } from "./landmarks";
import { oneStageAtATime } from "./narrow";
import { choosePersonas } from "./personas";
import { talkOverMaps } from "./talk";
import { offerUnsent } from "./unsent";
import { offerWatching } from "./watch";

languageMenus(document);
whenReady(() => oneStageAtATime(document, matchMedia("(max-width: 600px)")));
whenReady(() => choosePersonas(document));
whenReady(() => nameLandmarks(document));
whenReady(() => offerUnsent(document));
whenReady(() => followMaps(document));
whenReady(() => {
  historyOf(document);
  pastMaps(document);
  restoredPages(document);
});
whenReady(() => offerAbout(document));
whenReady(() => talkOverMaps(document));
whenReady(() => offerWatching(document));
