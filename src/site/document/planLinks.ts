import type { PublishedElement } from "../../plan/publication.ts";
import { chapterAddress, planAddress, versionAddress } from "../view/addresses.ts";
import { titleOrder } from "../view/titleOrder.ts";
import type { RelatedElement, VersionView } from "../view/view.ts";

/** Another plan's element that one of ours comes from, or that comes from ours. */
export interface PlanLink {
  /** The other plan's title, and its language where known. */
  readonly plan: string;
  readonly lang: string | undefined;
  /** The element's words there. */
  readonly title: string;
  /** null where the other plan has no public page. */
  readonly href: string | null;
}

/** Where an element was fetched from: the element as it is in that plan now, else as it was in the version it came from. */
export function originOf(element: PublishedElement, view: VersionView): PlanLink | null {
  const { origin } = element;
  if (origin === null) return null;
  const now = view.related.find(({ plan, id }) => plan === origin.plan && id === origin.element);
  if (now !== undefined) return linkTo(now, view);
  const plan = view.plans.find(({ id }) => id === origin.plan);
  return {
    plan: plan?.title ?? origin.plan,
    lang: plan?.language,
    title: origin.title,
    href:
      plan === undefined || plan.version < origin.version
        ? null
        : versionAddress(view, origin.plan, origin.version, origin.element),
  };
}

/** The elements of other plans that were fetched from this one, by plan. */
export function followUpsOf(element: PublishedElement, view: VersionView): readonly PlanLink[] {
  const order = titleOrder(view.language);
  return view.related
    .filter(({ originPlan, originElement }) => originPlan === view.plan.id && originElement === element.id)
    .map((other) => linkTo(other, view))
    .sort((one, other) => order({ title: one.plan }, { title: other.plan }));
}

function linkTo(element: RelatedElement, view: VersionView): PlanLink {
  const plan = view.plans.find(({ id }) => id === element.plan);
  const inChapter =
    element.chapter === null
      ? null
      : chapterAddress(
          view,
          `/${view.municipality.id}/${element.plan}/v/${element.version}`,
          element.chapter,
          element.id,
        );
  return {
    plan: plan?.title ?? element.plan,
    lang: plan?.language,
    title: element.title,
    href: plan === undefined || plan.version === 0 ? null : (inChapter ?? planAddress(view, element.plan, element.id)),
  };
}
