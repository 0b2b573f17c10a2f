import type { ReactElement } from "react";
import { routes } from "../../api/routes.ts";
import { sayLaw } from "../../plan/law.ts";
import { levelOf } from "../../plan/levelOf.ts";
import { planKinds } from "../../plan/register.ts";
import { rules } from "../../plan/rules.ts";
import { ruleGroups, type Rule, type Weight } from "../../plan/rules/rule.ts";
import { sayRuleGroup } from "../../plan/sayRuleGroup.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { Language } from "../../words/language.ts";
import { Page } from "../frame/Page.tsx";
import { renderPage } from "../frame/renderPage.ts";
import { rulesWords } from "../words/rules.ts";

/** The page about all rules, as whole HTML, made from the rules themselves: why, law, mending, and how much each weighs. */
export function renderRules({
  language,
  isDemo,
  origin,
}: {
  readonly language: Language;
  readonly isDemo: boolean;
  readonly origin: string;
}): string {
  const words = rulesWords[language];
  return renderPage(
    <Page
      language={language}
      isDemo={isDemo}
      municipality={null}
      path={routes.rules}
      title={words.title}
      description={words.description}
      canonical={`${origin}${routes.rules}`}
      crumbs={[]}
    >
      <div className="api">
        <h1 className="ds-heading" data-size="lg">
          {words.title}
        </h1>
        <p>{words.lead}</p>
        <p>{words.levelsLead}</p>
        <nav aria-label={words.contents}>
          <ul>
            {ruleGroups.map((group) => (
              <li key={group}>
                <a className="ds-link" href={`#${group}`}>
                  {sayRuleGroup(group, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {ruleGroups.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group} className="ds-heading" data-size="md">
              {sayRuleGroup(group, language)}
            </h2>
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <RuleSection key={rule.name} rule={rule} language={language} />
              ))}
          </section>
        ))}
      </div>
    </Page>,
  );
}

function RuleSection({ rule, language }: { readonly rule: Rule; readonly language: Language }): ReactElement {
  const words = rulesWords[language];
  const own = rule.words[language];
  const law = rule.law === null || typeof rule.law === "function" ? null : sayLaw(rule.law, language);
  return (
    <article className="rule" aria-labelledby={rule.name}>
      <h3 id={rule.name} className="ds-heading" data-size="xs">
        {own.title}
      </h3>
      {typeof own.why === "string" && <p>{own.why}</p>}
      {law !== null && (
        <p>
          {`${words.law} `}
          <a className="ds-link" href={law.address}>
            {law.name}
          </a>
        </p>
      )}
      {typeof own.mend === "string" && <p>{`${words.mend} ${own.mend}`}</p>}
      {own.fix !== undefined && <p>{words.one}</p>}
      <dl className="api-fields">
        {weightsOf(rule, language).map(([plans, weight]) => (
          <div key={plans}>
            <dt>{capital(plans)}</dt>
            <dd>{words.weights[weight]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {`${words.name} `}
        <code translate="no">{rule.name}</code>
      </p>
    </article>
  );
}

/** How much a rule weighs, for the kinds of plan where it is not as for the others, and for those. */
function weightsOf(rule: Rule, language: Language): readonly (readonly [plans: string, weight: Weight])[] {
  const words = rulesWords[language];
  const others = levelOf(rule, null, null);
  const apart = planKinds.filter((kind) => levelOf(rule, kind, null) !== others);
  if (apart.length === 0) return [[words.allKinds, others]];
  return [
    ...apart.map((kind) => [sayPlanKind(kind, language), levelOf(rule, kind, null)] as const),
    [words.others, others],
  ];
}
