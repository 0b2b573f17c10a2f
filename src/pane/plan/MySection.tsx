import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayRole } from "../../plan/sayKind.ts";
import { anyOf } from "../../words/anyOf.ts";
import { capital } from "../../words/capital.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { rolesWords } from "../words/roles.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "6px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** The reader's own roles, in the municipality and in its plans, and what waits for them. Nothing while nobody is signed in. */
export function MySection(): ReactElement | null {
  const styles = useStyles();
  const { state } = usePane();
  const { account, language } = state;
  if (account.status !== "signedIn") return null;
  const words = rolesWords[language];
  const { roles, planRoles, ask, waiting } = account.me;
  const titleOf = (id: string): string => state.register.value?.plans.find((plan) => plan.id === id)?.title ?? id;
  const listed = (held: typeof roles): string => held.map((role) => sayRole(role, language)).join(", ");
  const plans = [...new Set(planRoles.map(({ plan }) => plan))];
  return (
    <section className={styles.section} aria-labelledby="my-roles">
      <h3 id="my-roles" className={styles.heading}>
        {words.heading}
      </h3>
      {roles.length + plans.length === 0 && <p className={styles.text}>{words.noRole(anyOf(ask, language))}</p>}
      {roles.length + plans.length > 0 && (
        <ul className={styles.list}>
          {roles.length > 0 && <li>{words.inMunicipality(listed(roles))}</li>}
          {plans.map((plan) => (
            <li key={plan}>
              {words.inPlan(
                titleOf(plan),
                listed(planRoles.flatMap((held) => (held.plan === plan ? [held.role] : []))),
              )}
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.heading}>{words.waiting}</h3>
      {waiting.length === 0 ? (
        <p className={styles.text}>{words.nothingWaits}</p>
      ) : (
        <ul className={styles.list}>
          {waiting.map(({ plan, what, since }) => (
            <li key={`${plan} ${what}`}>
              {capital(
                words.waits[what](
                  titleOf(plan),
                  what === "hearingOver" ? sayDate(since, language) : sayInstant(since, language),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
