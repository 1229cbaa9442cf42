import { languageMenus } from "../shared/language";
import { whenReady } from "../shared/ready";
import { Screen } from "./screen";

whenReady(() => {
  const page = document.querySelector<HTMLElement>(".rihla-history");
  if (page) {
    languageMenus(page);
    new Screen(page).start();
  }
});
