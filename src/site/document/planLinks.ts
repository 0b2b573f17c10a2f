import type { Origin } from "../../plan/element.ts";
import type { PublishedElement } from "../../plan/publication.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { chapterAddress, planAddress, versionAddress, type LinkFrame } from "../view/addresses.ts";
import { titleOrder } from "../view/titleOrder.ts";
import type { RelatedElement, VersionView } from "../view/view.ts";

/** Another plan's element that one of ours comes from, or that comes from ours. */
export interface PlanLink {
  /** The other plan's title, and its language where known. */
  readonly plan: string;
  readonly lang: string | undefined;
  /** The municipality whose plan it is, by name; null for the page's own. */
  readonly municipality: string | null;
  /** The element's words there, the version they stand in, and whether that is only proposed. */
  readonly title: string;
  readonly version: number;
  readonly isProposed: boolean;
  /** null where the other plan has no public page. */
  readonly href: string | null;
}

/**
 * Where an element was fetched from. A version that stands quotes it as it is in force, or as it is proposed where it was
 * fetched from a proposal; where that no longer has it, and in a version that was, it is quoted as it was fetched.
 */
export function originOf(element: PublishedElement, view: VersionView): PlanLink | null {
  const { origin } = element;
  if (origin === null) return null;
  const there = placeOf(origin, view);
  const plan = there?.plans.find(({ id }) => id === origin.plan);
  if (there !== undefined && plan !== undefined && stands(view)) {
    const found = there.related.filter((one) => one.plan === origin.plan && one.id === origin.element);
    const isProposal = origin.version > (plan.inForce?.version ?? 0);
    const now =
      (isProposal ? found.find((one) => isProposed(one, plan)) : undefined) ?? found.find(({ inForce }) => inForce);
    if (now !== undefined) return linkTo(now, plan, there);
  }
  return {
    plan: plan?.title ?? origin.plan,
    municipality: there === undefined ? (origin.municipality ?? null) : there.name,
    lang: plan?.language,
    title: origin.title,
    version: origin.version,
    isProposed: false,
    href:
      there === undefined || plan === undefined || plan.version < origin.version
        ? null
        : versionAddress(there, origin.plan, origin.version, origin.element),
  };
}

/** A register as the page knows it: the municipality's own, or another's. */
interface Place extends LinkFrame {
  /** The municipality by name; null for the page's own. */
  readonly name: string | null;
  readonly plans: readonly RegisteredPlan[];
  readonly related: readonly RelatedElement[];
}

/** Where an origin is looked up; undefined for one in a municipality that is not served. */
function placeOf({ municipality }: Origin, view: VersionView): Place | undefined {
  if (municipality === undefined || municipality === view.municipality.id) return { ...view, name: null };
  const other = view.elsewhere?.find((one) => one.municipality.id === municipality);
  return other && { ...other, language: view.language, name: other.municipality.name };
}

/** The elements of other plans that were fetched from this one, by plan; a proposed one only where it is new there. */
export function followUpsOf(element: PublishedElement, view: VersionView): readonly PlanLink[] {
  const order = titleOrder(view.language);
  const all = view.related.filter(
    ({ originPlan, originElement }) => originPlan === view.plan.id && originElement === element.id,
  );
  return all
    .flatMap((one) => {
      const plan = view.plans.find(({ id }) => id === one.plan);
      if (plan === undefined) return [];
      const isNew = !all.some((other) => other.inForce && other.plan === one.plan && other.id === one.id);
      return one.inForce || (isNew && isProposed(one, plan)) ? [linkTo(one, plan, { ...view, name: null })] : [];
    })
    .sort((one, other) => order({ title: one.plan }, { title: other.plan }));
}

/** Whether the page's version is in force, proposed, or about to be published: not one that was. */
function stands({ plan, version, publication }: VersionView): boolean {
  return (
    publication.decision.kind === "preview" || plan.inForce?.version === version || plan.proposed?.version === version
  );
}

function isProposed({ version }: RelatedElement, { proposed }: RegisteredPlan): boolean {
  return proposed?.version === version;
}

function linkTo(element: RelatedElement, plan: RegisteredPlan, there: Place): PlanLink {
  const base = `/${there.municipality.id}/${element.plan}/v/${element.version}`;
  return {
    plan: plan.title,
    municipality: there.name,
    lang: plan.language,
    title: element.title,
    version: element.version,
    isProposed: !element.inForce,
    href:
      element.chapter !== null
        ? chapterAddress(there, base, element.chapter, element.id)
        : element.inForce
          ? planAddress(there, element.plan, element.id)
          : versionAddress(there, element.plan, element.version, element.id),
  };
}
