import type { ReactElement } from "react";
import type { Stripped } from "../../plan/publication.ts";
import type { Language } from "../../words/language.ts";
import { planWords } from "../words/plan.ts";

/** What of the Word document readers do not see here. */
export function LeftOutSection({
  stripped,
  language,
}: {
  readonly stripped: Stripped;
  readonly language: Language;
}): ReactElement {
  const words = planWords[language];
  const left = [
    ...(stripped.comments > 0 ? [words.comments(stripped.comments)] : []),
    ...(stripped.revisions > 0 ? [words.revisions(stripped.revisions)] : []),
    ...(stripped.hiddenCharacters > 0 ? [words.hidden(stripped.hiddenCharacters)] : []),
    ...(stripped.hiddenDrawings === undefined ? [] : [words.hiddenDrawings(stripped.hiddenDrawings)]),
    ...(stripped.pictureMetadata === undefined ? [] : [words.pictureMetadata(stripped.pictureMetadata)]),
    ...(stripped.properties ? [words.properties] : []),
    ...(stripped.headersFooters ? [words.headersFooters] : []),
  ];
  return (
    <section className="left-out" aria-labelledby="p_leftout">
      <h2 className="ds-heading" data-size="md" id="p_leftout">
        {words.leftOut}
      </h2>
      <p>{left.length === 0 ? words.nothingLeftOut : words.leftOutLead}</p>
      {left.length === 0 ? null : (
        <ul>
          {left.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
