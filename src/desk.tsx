import type { Locale } from "./standin/wire/appContext.ts";
import { Desk, type DeskForOthers } from "./standin/desk/desk.ts";
import { realProfiles } from "./standin/ways/profiles.ts";
import type { SuspendedDesk } from "./standin/desk/suspendedDesk.ts";
import { languageOf } from "./words/language.ts";

declare global {
  interface HotData {
    desk?: SuspendedDesk | undefined;
  }
  interface Window {
    /** Counters of the wire between pane and Word, for journeys that count round trips, and what is to be opened beside. */
    desk?: DeskForOthers;
  }
}

const locales: Readonly<Record<ReturnType<typeof languageOf>, Locale>> = { nb: "nb-NO", nn: "nn-NO", en: "en-US" };

const root = document.getElementById("desk");
if (root === null) throw new Error("the page has no place for the desk");
const query = new URLSearchParams(window.location.search);
const hot = import.meta.webpackHot;
const desk = new Desk(root, {
  locale: locales[languageOf(query.get("locale") ?? navigator.language)],
  readOnly: query.get("readonly") === "1",
  profile: realProfiles.find((name) => name === query.get("word")) ?? "web",
  coAuthor: query.get("panes") === "2",
  open: addressToOpen(query.get("open")),
  handed: query.get("beside") === "1" ? handedOver(window.opener as Window | null) : null,
  suspended: hot?.data?.desk,
});
window.desk = desk;
hot?.accept();
hot?.dispose((data) => {
  data.desk = desk.suspend();
});

/** Only documents of our own origin are opened by address. */
function addressToOpen(asked: string | null): string | null {
  if (asked === null) return null;
  const address = new URL(asked, window.location.href);
  return address.origin === window.location.origin ? address.pathname : null;
}

/** What the desk that opened this one hands over; null where that is another page, or has nothing more. */
function handedOver(opener: Window | null): ReturnType<DeskForOthers["handOver"]> {
  return opener?.location.origin === window.location.origin ? (opener.desk?.handOver() ?? null) : null;
}
