import type { ReactElement } from "react";
import { chaptersOf } from "../../../plan/chapters.ts";
import { levelOf } from "../../../plan/levelOf.ts";
import { findingLevels, planKinds, type PlanKind, type PlanKindSettings } from "../../../plan/register.ts";
import { rules } from "../../../plan/rules.ts";
import type { Weight } from "../../../plan/rules/rule.ts";
import { sayLevel, sayPlanKind } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import type { Language } from "../../../words/language.ts";
import { Field } from "../../frame/Field.tsx";
import { renderPage } from "../../frame/renderPage.ts";
import { administrationPath, pageAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { SelectField, TextField, type FieldFaults } from "../FormField.tsx";
import { Notice } from "../Notice.tsx";
import { TokenField } from "../TokenField.tsx";
import { administrationWords } from "../words/frame.ts";
import { settingsWords } from "../words/settings.ts";

export interface RuleLevelsView extends AdministrationFrame {
  readonly kind: PlanKind;
  /** What the municipality has set for the kind. */
  readonly settings: Pick<PlanKindSettings, "levels" | "chapters">;
  /** What was saved when the form was made, for it to carry along. */
  readonly seen: string;
  readonly faults: FieldFaults;
  readonly isSaved: boolean;
}

/** How much each rule weighs for a kind of plan, and the chapters it is to have, in a form. */
export function renderRuleLevels(view: RuleLevelsView): string {
  const { language, kind, settings, faults, isSaved } = view;
  const words = settingsWords[language].rules;
  const around = administrationWords[language];
  const usual = chaptersOf(kind, null).map(({ name }) => name[language]);
  return renderPage(
    <AdministrationPage frame={view} page="rules" title={around.pages.rules}>
      <h1 className="ds-heading" data-size="xl">
        {around.pages.rules}
      </h1>
      <p className="lead">{words.lead}</p>
      <Notice
        language={language}
        done={isSaved ? around.saved : null}
        faults={faults}
        ids={{ chapters: "p_chapters", ...Object.fromEntries(rules.map(({ name }) => [name, `p_${name}`])) }}
      />
      <ChooseKind view={view} />
      <form className="form" method="post" action={pageAddress(view, "/regler")} aria-labelledby="p_of">
        <TokenField token={view.token} seen={view.seen} />
        <input type="hidden" name="kind" value={kind} />
        <h2 className="ds-heading" data-size="md" id="p_of">
          {words.of(sayPlanKind(kind, language))}
        </h2>
        <TextField
          id="p_chapters"
          name="chapters"
          label={words.chapters}
          hint={usual.length === 0 ? words.chaptersHint : `${words.chaptersHint} ${words.usual(usual)}`}
          lines={6}
          value={settings.chapters.join("\n")}
          fault={faults["chapters"]}
        />
        {rules.map((rule) => (
          <SelectField
            key={rule.name}
            id={`p_${rule.name}`}
            name={rule.name}
            label={rule.words[language].title}
            value={settings.levels[rule.name] ?? ""}
            fault={faults[rule.name]}
            options={[
              { value: "", text: words.own(sayWeight(levelOf(rule, kind, null), language)) },
              ...[...findingLevels, "off" as const].map((weight) => ({
                value: weight,
                text: capital(sayWeight(weight, language)),
              })),
            ]}
          />
        ))}
        <button className="ds-button" type="submit">
          {around.save}
        </button>
      </form>
    </AdministrationPage>,
  );
}

function ChooseKind({ view }: { readonly view: RuleLevelsView }): ReactElement {
  const { language, municipality, kind } = view;
  const words = settingsWords[language].rules;
  return (
    <form className="search" method="get" action={`${administrationPath}/regler`} aria-label={words.kind}>
      <Field id="p_kind" label={words.kind}>
        <select className="ds-input" id="p_kind" name="type" defaultValue={kind}>
          {planKinds.map((one) => (
            <option key={one} value={one}>
              {capital(sayPlanKind(one, language))}
            </option>
          ))}
        </select>
      </Field>
      {language === municipality.language ? null : <input type="hidden" name="lang" value={language} />}
      <button className="ds-button" data-variant="secondary" type="submit">
        {words.show}
      </button>
    </form>
  );
}

/** A rule's level as it stands in the form's field; "" for the rule's own. */
export function sayWeightOf(level: string, language: Language): string {
  const weight = [...findingLevels, "off" as const].find((one) => one === level);
  return weight === undefined ? "" : capital(sayWeight(weight, language));
}

function sayWeight(weight: Weight, language: Language): string {
  return weight === "off" ? settingsWords[language].rules.off : sayLevel(weight, 1, language);
}
