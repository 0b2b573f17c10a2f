import type { PublishedElement } from "../../plan/publication.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { chapterAddress, planAddress, versionAddress } from "../view/addresses.ts";
import { titleOrder } from "../view/titleOrder.ts";
import type { RelatedElement, VersionView } from "../view/view.ts";

/** Another plan's element that one of ours comes from, or that comes from ours. */
export interface PlanLink {
  /** The other plan's title, and its language where known. */
  readonly plan: string;
  readonly lang: string | undefined;
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
  if (origin.municipality !== undefined)
    return {
      plan: origin.plan,
      lang: undefined,
      title: origin.title,
      version: origin.version,
      isProposed: false,
      href: `/${origin.municipality}/${origin.plan}/v/${origin.version}#${origin.element}`,
    };
  const plan = view.plans.find(({ id }) => id === origin.plan);
  if (plan !== undefined && stands(view)) {
    const there = view.related.filter((one) => one.plan === origin.plan && one.id === origin.element);
    const isProposal = origin.version > (plan.inForce?.version ?? 0);
    const now =
      (isProposal ? there.find((one) => isProposed(one, plan)) : undefined) ?? there.find(({ inForce }) => inForce);
    if (now !== undefined) return linkTo(now, plan, view);
  }
  return {
    plan: plan?.title ?? origin.plan,
    lang: plan?.language,
    title: origin.title,
    version: origin.version,
    isProposed: false,
    href:
      plan === undefined || plan.version < origin.version
        ? null
        : versionAddress(view, origin.plan, origin.version, origin.element),
  };
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
      return one.inForce || (isNew && isProposed(one, plan)) ? [linkTo(one, plan, view)] : [];
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

function linkTo(element: RelatedElement, plan: RegisteredPlan, view: VersionView): PlanLink {
  const base = `/${view.municipality.id}/${element.plan}/v/${element.version}`;
  return {
    plan: plan.title,
    lang: plan.language,
    title: element.title,
    version: element.version,
    isProposed: !element.inForce,
    href:
      element.chapter !== null
        ? chapterAddress(view, base, element.chapter, element.id)
        : element.inForce
          ? planAddress(view, element.plan, element.id)
          : versionAddress(view, element.plan, element.version, element.id),
  };
}
