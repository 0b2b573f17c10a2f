import type { VersionView } from "./view.ts";
import { planWords } from "./words/plan.ts";

/** The sections that stand around a plan on its page, as lines of its contents. */
export function sectionsAround({ language, publication: { elements }, versions }: VersionView): readonly { readonly href: string; readonly text: string }[] {
  const words = planWords[language];
  return [
    ...(elements.length > 0 ? [{ href: "#p_elements", text: words.elements }] : []),
    ...(elements.some(({ sdgs }) => sdgs.length > 0) ? [{ href: "#p_sdgs", text: words.sdgsTitle }] : []),
    ...(versions.length > 0 ? [{ href: "#p_versions", text: words.versions }] : []),
    { href: "#p_leftout", text: words.leftOut },
  ];
}
