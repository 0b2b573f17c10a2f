import type { ReactElement } from "react";
import { sayDate } from "../plan/sayDate.ts";
import { versionAddress } from "./addresses.ts";
import { daysBetween } from "./daysBetween.ts";
import { sayDaysLeft } from "./sayDaysLeft.ts";
import type { VersionView } from "./view.ts";
import { frameWords } from "./words/frame.ts";
import { planWords } from "./words/plan.ts";

/** What a reader must know before reading: that this version is not the newest or not in force, and how to give input. Other versions are met at `anchor`. */
export function PlanNotices({ view, anchor = null }: { readonly view: VersionView; readonly anchor?: string | null }): ReactElement {
  const { language, plan, version, versions, publication: { decision } } = view;
  const words = planWords[language];
  const newest = Math.max(version, ...versions.map((other) => other.version));
  const inForce = versions.find(({ kind }) => kind === "adopted" || kind === "correction");
  const isOpen = decision.kind === "hearing" && version === newest && plan.state === "hearing";
  const former = plan.state === "replaced" || plan.state === "repealed" || plan.state === "expired" ? words.former[plan.state] : null;
  return (
    <>
      {decision.kind === "preview" ? <Notice text={words.preview} /> : null}
      {former === null ? null : <Notice text={former} />}
      {version < newest ? <Notice text={words.oldVersion(version, newest)} link={{ href: versionAddress(view, plan.id, newest, anchor), text: words.toNewest(newest) }} /> : null}
      {decision.kind === "hearing" && version === newest && inForce !== undefined
        ? <Notice text={words.inForce(inForce.version)} link={{ href: versionAddress(view, plan.id, inForce.version, anchor), text: words.toInForce(inForce.version) }} />
        : null}
      {isOpen ? <Hearing view={view} deadline={decision.hearingDeadline ?? plan.hearingDeadline} /> : null}
    </>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

function Notice({ text, link }: NoticeProps): ReactElement {
  return (
    <div className="ds-alert notice" data-color="warning">
      <p>{text}{link === undefined ? null : <> <a className="ds-link" href={link.href}>{link.text}</a></>}</p>
    </div>
  );
}

function Hearing({ view, deadline }: { readonly view: VersionView; readonly deadline: string | null }): ReactElement | null {
  const { language, today, municipality, version } = view;
  const words = planWords[language];
  if (deadline === null) return null;
  const date = sayDate(deadline, language);
  return (
    <section className="hearing" aria-labelledby="p_hearing">
      <h2 className="ds-heading" data-size="sm" id="p_hearing">{words.hearingTitle}</h2>
      {daysBetween(today, deadline) < 0 ? <p>{words.hearingOver(date)}</p> : (
        <>
          <p className="deadline">{words.hearingDeadline(date, sayDaysLeft(deadline, today, language))}</p>
          <p>{words.hearingHow(frameWords[language].municipality(municipality.name))}</p>
          <p>{words.hearingWhat(version)}</p>
          <p>{words.hearingPublic}</p>
        </>
      )}
    </section>
  );
}
