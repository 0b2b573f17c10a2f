import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { routes } from "../../api/routes.ts";
import type { SaidFinding } from "../../plan/finding.ts";
import { capital } from "../../words/capital.ts";
import { usePane } from "../frame/usePane.ts";
import { checkingWords } from "../words/checking.ts";

/** The paragraph of law a finding rests on, and the page that tells of its rule. */
export function LawLink({ law, rule }: { readonly law: SaidFinding["law"]; readonly rule: string }): ReactElement {
  const { state } = usePane();
  const words = checkingWords[state.language];
  return (
    <>
      {law && (
        <>
          <Link inline href={law.address} target="_blank" rel="noreferrer" aria-label={words.law(law.name)}>
            {capital(law.name)}
          </Link>{" "}
        </>
      )}
      <Link inline href={`${routes.rules}?lang=${state.language}#${rule}`} target="_blank" rel="noreferrer">
        {words.aboutRule}
      </Link>
    </>
  );
}
