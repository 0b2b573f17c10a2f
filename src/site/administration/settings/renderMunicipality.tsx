import { renderPage } from "../../frame/renderPage.ts";
import { languages } from "../../../words/language.ts";
import { languageNames } from "../../words/frame.ts";
import { pageAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { SelectField, TextField, type FieldFaults } from "../FormField.tsx";
import { Notice } from "../Notice.tsx";
import { TokenField } from "../TokenField.tsx";
import { administrationWords } from "../words/frame.ts";
import { settingsWords } from "../words/settings.ts";

/** The fields of a municipality's settings, as they are written. */
export interface MunicipalityFields {
  readonly name: string;
  readonly number: string;
  readonly organisation: string;
  readonly language: string;
  readonly postalAddress: string;
  readonly email: string;
}

export interface MunicipalityView extends AdministrationFrame {
  readonly fields: MunicipalityFields;
  /** What was saved when the form was made, for it to carry along. */
  readonly seen: string;
  readonly faults: FieldFaults;
  readonly isSaved: boolean;
}

const ids = {
  name: "p_name",
  number: "p_number",
  organisation: "p_organisation",
  language: "p_language",
  postalAddress: "p_postal",
  email: "p_email",
};

/** What a municipality says of itself, in a form. */
export function renderMunicipality(view: MunicipalityView): string {
  const { language, fields, faults, isSaved } = view;
  const words = settingsWords[language].municipality;
  const around = administrationWords[language];
  return renderPage(
    <AdministrationPage frame={view} page="municipality" title={around.pages.municipality}>
      <h1 className="ds-heading" data-size="xl">
        {around.pages.municipality}
      </h1>
      <p className="lead">{words.lead}</p>
      <Notice language={language} done={isSaved ? around.saved : null} faults={faults} ids={ids} />
      <form className="form" method="post" action={pageAddress(view, "/kommunen")}>
        <TokenField token={view.token} seen={view.seen} />
        <TextField id={ids.name} name="name" label={words.name} value={fields.name} fault={faults["name"]} />
        <TextField
          id={ids.number}
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={fields.number}
          fault={faults["number"]}
        />
        <TextField
          id={ids.organisation}
          name="organisation"
          label={words.organisation}
          hint={words.organisationHint}
          value={fields.organisation}
          fault={faults["organisation"]}
        />
        <SelectField
          id={ids.language}
          name="language"
          label={words.language}
          hint={words.languageHint}
          value={fields.language}
          fault={faults["language"]}
          options={languages.map((one) => ({ value: one, text: languageNames[one] }))}
        />
        <h2 className="ds-heading" data-size="md">
          {words.hearing}
        </h2>
        <p className="group-lead">{words.hearingLead}</p>
        <TextField
          id={ids.postalAddress}
          name="postalAddress"
          label={words.postalAddress}
          lines={3}
          value={fields.postalAddress}
          fault={faults["postalAddress"]}
        />
        <TextField
          id={ids.email}
          name="email"
          type="email"
          label={words.email}
          value={fields.email}
          fault={faults["email"]}
        />
        <button className="ds-button" type="submit">
          {around.save}
        </button>
      </form>
    </AdministrationPage>,
  );
}
