import type { ReactElement } from "react";
import { baseAddress, chapterAddress } from "../view/addresses.ts";
import type { ChapterName } from "../chapters/planChapters.ts";
import type { ChapterView } from "../view/view.ts";
import { planWords } from "../words/plan.ts";

/** Ways on from a chapter: the one before, the one after, and all of them. */
export function NeighbourChapters({ view }: { readonly view: ChapterView }): ReactElement {
  const { language, base, publication, previous, next } = view;
  const words = planWords[language];
  const lang = publication.language === language ? undefined : publication.language;
  const way = (word: string, rel: "prev" | "next", chapter: ChapterName): ReactElement => (
    <li className={rel}>
      <a href={chapterAddress(view, base, chapter.id)} rel={rel}>
        <span className="way">{word}</span>{" "}
        <span lang={lang}>
          {chapter.number === null ? null : `${chapter.number} `}
          {chapter.title}
        </span>
      </a>
    </li>
  );
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      <ul>
        {previous === null ? null : way(words.previousChapter, "prev", previous)}
        {next === null ? null : way(words.nextChapter, "next", next)}
        <li>
          <a href={baseAddress(view, base, "p_body")}>{words.allChapters}</a>
        </li>
      </ul>
    </nav>
  );
}
