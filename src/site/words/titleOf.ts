import type { VersionView } from "../view/view.ts";
import { planWords } from "./plan.ts";
import { stateWords } from "./state.ts";

/** The title of a version's page, by which it is told from the pages of other versions; at the plan's own address the plan's alone. */
export function titleOf({
  language,
  path,
  base,
  version,
  publication: {
    title,
    decision: { kind },
  },
}: VersionView): string {
  const words = stateWords[language];
  if (kind === "preview") return `${words.preview}: ${title}`;
  return path.startsWith(base)
    ? `${title}, ${planWords[language].versionName(version).toLowerCase()} (${words.versionKinds[kind]})`
    : title;
}
