import type { VersionView } from "../view/view.ts";
import { planWords } from "../words/plan.ts";
import { sinceHearingWords } from "../words/sinceHearing.ts";

/** The sections that stand around a plan on its page, as lines of its contents; among them its chapters where they are `listed` there. */
export function sectionsAround(
  { language, publication: { elements }, versions, sinceHearing }: VersionView,
  listed: boolean,
): readonly { readonly href: string; readonly text: string }[] {
  const words = planWords[language];
  return [
    ...(sinceHearing === undefined ? [] : [{ href: "#p_since", text: sinceHearingWords[language].title }]),
    ...(elements.length > 0 ? [{ href: "#p_elements", text: words.elements }] : []),
    ...(listed ? [{ href: "#p_body", text: words.chapters }] : []),
    ...(elements.some(({ sdgs }) => sdgs.length > 0) ? [{ href: "#p_sdgs", text: words.sdgsTitle }] : []),
    ...(versions.length > 0 ? [{ href: "#p_versions", text: words.versions }] : []),
    { href: "#p_leftout", text: words.leftOut },
  ];
}
