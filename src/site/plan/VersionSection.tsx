import type { ReactElement } from "react";
import { sayDate } from "../../plan/sayDate.ts";
import { sayPublicationKind } from "../../plan/sayKind.ts";
import { versionAddress } from "../view/addresses.ts";
import { capital } from "../../words/capital.ts";
import { dayOf } from "../../words/dayOf.ts";
import type { VersionView } from "../view/view.ts";
import { planWords } from "../words/plan.ts";

/** Every public version with its permanent address, newest first. */
export function VersionSection({ view }: { readonly view: VersionView }): ReactElement | null {
  const { language, plan, publication, versions } = view;
  const version = publication.decision.kind === "preview" ? null : view.version;
  const words = planWords[language];
  if (versions.length === 0) return null;
  return (
    <section className="versions" aria-labelledby="p_versions">
      <h2 className="ds-heading" data-size="md" id="p_versions">
        {words.versions}
      </h2>
      <p className="group-lead">{words.versionsLead}</p>
      <ol reversed>
        {versions.map((one) => (
          <li key={one.version}>
            <a
              className="ds-link"
              href={versionAddress(view, plan.id, one.version)}
              aria-current={one.version === version ? "true" : undefined}
            >
              {words.versionName(one.version)}
            </a>
            {": "}
            {capital(sayPublicationKind(one.kind, language))},{" "}
            {words.published(sayDate(dayOf(new Date(one.publishedAt)), language))}
            {one.version === version ? <span className="aside"> ({words.thisOne})</span> : null}
          </li>
        ))}
      </ol>
      <GoneSections view={view} />
    </section>
  );
}

/** Sections of earlier versions that are no more: each has its old address here, and leads to the last version it stood in. */
function GoneSections({ view }: { readonly view: VersionView }): ReactElement | null {
  const words = planWords[view.language];
  const gone = view.former?.gone ?? [];
  if (gone.length === 0) return null;
  return (
    <div className="gone">
      <h3 className="ds-heading" data-size="xs">
        {words.gone}
      </h3>
      <ul>
        {gone.map(({ id, words: title, version }) => (
          <li key={id} id={id}>
            <a className="ds-link" href={versionAddress(view, view.plan.id, version, id)}>
              {words.goneFrom(title, version)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
