import type { ReactElement } from "react";
import { sayDate } from "../../plan/sayDate.ts";
import { isProposal } from "../../plan/standing.ts";
import { planAddress, versionAddress } from "../view/addresses.ts";
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
      ? [{ text: words.former[plan.state] }, ...endOf(view)]
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
  const draft: readonly Notice[] =
    kind === "afterHearing" && version === newest && former.length === 0
      ? [{ text: words.afterHearing, calm: true }]
      : [];
  if (former.length > 0 || inForce === undefined) return [...former, ...old, ...draft];
  const link = to(inForce, words.toInForce(inForce));
  if (version < inForce)
    return [{ text: isProposal(kind) ? words.sinceAdopted(inForce) : words.noLongerInForce(version, inForce), link }];
  if (version > inForce) return [...old, ...draft, { text: words.inForce(inForce), link }];
  return version < newest
    ? [{ text: `${words.isInForce} ${sayProposal(view)}`, link: to(newest, words.toProposal(newest)), calm: true }]
    : [];
}

/** From when a plan has ceased to hold, by which decision, and each plan that is in its place. */
function endOf(view: VersionView): readonly Notice[] {
  const { ended } = view.plan;
  if (ended === undefined) return [];
  const words = planWords[view.language];
  const day =
    ended.endedOn === null ? [] : [{ text: words.endedOn(sayDate(ended.endedOn, view.language), ended.endDecision) }];
  const others = ended.replacedBy.flatMap((id) => view.plans.find((one) => one.id === id) ?? []);
  return [
    ...day,
    ...others.map(({ id, title, version }) => ({
      text: words.replacedBy,
      ...(version === 0
        ? { text: `${words.replacedBy} ${title}` }
        : { link: { href: planAddress(view, id), text: title } }),
    })),
  ];
}

function sayProposal({ language, today, plan: { state, hearingDeadline } }: VersionView): string {
  const words = planWords[language];
  if (state === "afterHearing") return words.proposalAfterHearing;
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
  const { language, today, version } = view;
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
          <Answers view={view} />
          <p>{words.hearingWhat(version)}</p>
          <p>{words.hearingPublic}</p>
        </>
      )}
    </section>
  );
}

/** Where input is sent: the addresses the municipality has told, or that they are on its own web site. */
function Answers({ view: { language, municipality } }: { readonly view: VersionView }): ReactElement {
  const words = planWords[language];
  const name = frameWords[language].municipality(municipality.name);
  const { postalAddress, email } = municipality;
  if (postalAddress === undefined && email === undefined) return <p>{words.hearingHow(name)}</p>;
  return (
    <>
      <p>{words.hearingSend(name)}</p>
      <dl className="element-facts">
        {email === undefined ? null : (
          <div>
            <dt>{words.hearingEmail}</dt>
            <dd>
              <a className="ds-link" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </div>
        )}
        {postalAddress === undefined ? null : (
          <div>
            <dt>{words.hearingPost}</dt>
            <dd>
              <address>{postalAddress.split("\n").join(", ")}</address>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
