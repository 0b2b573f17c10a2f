import type { ReactElement } from "react";
import { scrollWide } from "../../document/html/scrollWide.ts";
import { toHtml } from "../../document/html/toHtml.ts";
import { baseAddress, chapterAddress, mediaAddress } from "../view/addresses.ts";
import { passagesOf } from "./passagesOf.tsx";
import { formerAddresses } from "../chapters/formerAddresses.ts";
import { readChapterLink, type PlanStretch } from "../chapters/planChapters.ts";
import type { VersionView } from "../view/view.ts";

interface PlanDocumentProps {
  readonly view: VersionView;
  readonly stretch: PlanStretch;
  /** Level of its highest heading. */
  readonly topLevel: number;
}

/** A plan's document, or a stretch of it, with its elements set out, in the plan's own language. */
export function PlanDocument({ view, stretch, topLevel }: PlanDocumentProps): ReactElement {
  const { language, base, publication } = view;
  const html = toHtml(stretch.document, {
    topLevel,
    language,
    mediaAddress: (part) => mediaAddress(base, part),
    passages: passagesOf(stretch.elements, view),
    contents: false,
    headingLinks: true,
    otherAddresses: formerAddresses(view.former),
    noteNumbers: stretch.noteNumbers,
    linkAddress: (href) => linkAddress(href, view),
  });
  return (
    <div
      className="document"
      lang={publication.language}
      dangerouslySetInnerHTML={{ __html: scrollWide(html, publication.language) }}
    />
  );
}

function linkAddress(href: string, view: VersionView): string {
  const link = readChapterLink(href);
  if (link === null) return href;
  return link.chapter === ""
    ? baseAddress(view, view.base, link.anchor)
    : chapterAddress(view, view.base, link.chapter, link.anchor);
}
