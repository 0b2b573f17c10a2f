import type { ReactElement } from "react";
import { chapterAddress, wholeAddress } from "../view/addresses.ts";
import { formerAddresses } from "../chapters/formerAddresses.ts";
import type { OutlineLine } from "../chapters/planChapters.ts";
import type { LongPlanView } from "../view/view.ts";
import { planWords } from "../words/plan.ts";

/** The contents of a plan in chapters, each line a link to its chapter and the place where addresses of its section lead. */
export function ChapterContents({ view }: { readonly view: LongPlanView }): ReactElement {
  const { language, base, publication, outline } = view;
  const words = planWords[language];
  return (
    <section className="chapters" aria-labelledby="p_body">
      <h2 className="ds-heading" data-size="md" id="p_body">
        {words.chapters}
      </h2>
      <p className="group-lead">{words.chaptersLead}</p>
      <Lines
        view={view}
        lines={outline.lines}
        formerly={formerAddresses(view.former)}
        lang={publication.language === language ? undefined : publication.language}
      />
      <p>
        <a className="ds-link" href={wholeAddress(view, base)}>
          {words.whole}
        </a>{" "}
        {words.wholeFor}
      </p>
    </section>
  );
}

function Lines({
  view,
  lines,
  formerly,
  lang,
}: {
  readonly view: LongPlanView;
  readonly lines: readonly OutlineLine[];
  /** Addresses of earlier versions, by the heading they lead to now. */
  readonly formerly: ReadonlyMap<string, readonly string[]>;
  readonly lang?: string | undefined;
}): ReactElement | null {
  if (lines.length === 0) return null;
  // What stands before the first chapter stands on this page, with its former addresses.
  const formerlyOf = (chapter: string, anchors: readonly string[]) =>
    chapter === "" ? [] : anchors.flatMap((anchor) => formerly.get(anchor) ?? []);
  return (
    <ol lang={lang}>
      {lines.map(({ id, number, text, chapter, anchors, lower }) => (
        <li key={id} id={chapter === "" ? undefined : id}>
          {[...anchors, ...formerlyOf(chapter, [id, ...anchors])].map((anchor) => (
            <span key={anchor} id={anchor} />
          ))}
          <a
            className="ds-link"
            href={chapter === "" ? `#${id}` : chapterAddress(view, view.base, chapter, chapter === id ? null : id)}
          >
            {number === null ? null : <span className="number">{number} </span>}
            {text}
          </a>
          <Lines view={view} lines={lower} formerly={formerly} />
        </li>
      ))}
    </ol>
  );
}
