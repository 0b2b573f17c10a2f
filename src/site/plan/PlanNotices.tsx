import type { ReactElement } from "react";
import { sayDate } from "../../plan/sayDate.ts";
import { versionAddress } from "../view/addresses.ts";
import { daysBetween } from "../view/daysBetween.ts";
import { sayDaysLeft } from "../words/sayDaysLeft.ts";
import type { VersionView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";
import { planWords } from "../words/plan.ts";

interface NoticeLink {
  readonly href: string;
  readonly text: string;
}

interface Notice {
  readonly text: string;
  readonly link?: NoticeLink;
  /** Whether it only informs, and warns of nothing. */
  readonly calm?: true;
}

/** What a reader must know before reading: how this version stands among the plan's others, and how to give input. Other versions are met at `anchor`. */
export function PlanNotices({
  view,
  anchor = null,
}: {
  readonly view: VersionView;
  readonly anchor?: string | null;
}): ReactElement {
  const {
    plan,
    version,
    versions,
    publication: { decision },
  } = view;
  const isOpen = decision.kind === "hearing" && version === versions[0]?.version && plan.state === "hearing";
  return (
    <>
      {noticesOf(view, anchor).map(({ text, link, calm = false }) => (
        <div key={text} className="ds-alert notice" data-color={calm ? "info" : "warning"}>
          <p>
            {text}
            {link === undefined ? null : (
              <>
                {" "}
                <a className="ds-link" href={link.href}>
                  {link.text}
                </a>
              </>
            )}
          </p>
        </div>
      ))}
      {isOpen ? <Hearing view={view} deadline={decision.hearingDeadline ?? plan.hearingDeadline} /> : null}
    </>
  );
}

/** A preview is numbered apart, and none of the plan's versions; what has ceased to hold has no version in force. */
function noticesOf(view: VersionView, anchor: string | null): readonly Notice[] {
  const {
    language,
    plan,
    version,
    versions,
    publication: {
      decision: { kind },
    },
  } = view;
  const words = planWords[language];
  const former =
    plan.state === "replaced" || plan.state === "repealed" || plan.state === "expired"
      ? [{ text: words.former[plan.state] }]
      : [];
  if (kind === "preview") return [{ text: words.preview }, ...former];
  const to = (other: number, text: string): NoticeLink => ({
    href: versionAddress(view, plan.id, other, anchor),
    text,
  });
  const newest = Math.max(version, ...versions.map((other) => other.version));
  const old =
    version < newest ? [{ text: words.oldVersion(version, newest), link: to(newest, words.toNewest(newest)) }] : [];
  const inForce = versions.find((other) => other.kind === "adopted" || other.kind === "correction")?.version;
  if (former.length > 0 || inForce === undefined) return [...former, ...old];
  const link = to(inForce, words.toInForce(inForce));
  if (version < inForce)
    return [{ text: kind === "hearing" ? words.sinceAdopted(inForce) : words.noLongerInForce(version, inForce), link }];
  if (version > inForce) return [...old, { text: words.inForce(inForce), link }];
  return version < newest
    ? [{ text: `${words.isInForce} ${sayProposal(view)}`, link: to(newest, words.toProposal(newest)), calm: true }]
    : [];
}

function sayProposal({ language, today, plan: { hearingDeadline } }: VersionView): string {
  const words = planWords[language];
  if (hearingDeadline === null) return words.proposal;
  const date = sayDate(hearingDeadline, language);
  return daysBetween(today, hearingDeadline) < 0
    ? words.proposalOver(date)
    : words.proposalUntil(date, sayDaysLeft(hearingDeadline, today, language));
}

function Hearing({
  view,
  deadline,
}: {
  readonly view: VersionView;
  readonly deadline: string | null;
}): ReactElement | null {
  const { language, today, municipality, version } = view;
  const words = planWords[language];
  if (deadline === null) return null;
  const date = sayDate(deadline, language);
  return (
    <section className="hearing" aria-labelledby="p_hearing">
      <h2 className="ds-heading" data-size="sm" id="p_hearing">
        {words.hearingTitle}
      </h2>
      {daysBetween(today, deadline) < 0 ? (
        <p>{words.hearingOver(date)}</p>
      ) : (
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
