import type { ReactElement } from "react";
import { isColor, readableColors } from "../../frame/ownColor.ts";
import { markAddress } from "../../view/addresses.ts";
import { renderPage } from "../../frame/renderPage.ts";
import { languages, type Language } from "../../../words/language.ts";
import { languageNames } from "../../words/frame.ts";
import { pageAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { FileField, SelectField, TextField, type FieldFaults } from "../FormField.tsx";
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
  /** "#rrggbb"; empty for the usual colour. */
  readonly color: string;
}

/** The file of the form by which the mark is changed. */
export const markFile = "mark";

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
  color: "p_color",
  mark: "p_mark",
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
        <h2 className="ds-heading" data-size="md">
          {words.look}
        </h2>
        <TextField
          id={ids.color}
          name="color"
          label={words.color}
          hint={words.colorHint}
          value={fields.color}
          fault={faults["color"]}
        />
        {isColor(fields.color) ? <ColorShown color={fields.color} language={language} /> : null}
        <button className="ds-button" type="submit">
          {around.save}
        </button>
      </form>
      <MarkSection view={view} />
      <p className="aside">{words.time}</p>
    </AdministrationPage>,
  );
}

/** What the pages make of a colour that cannot be read as it is. */
function ColorShown({ color, language }: { readonly color: string; readonly language: Language }): ReactElement {
  const { light, dark } = readableColors(color);
  return <p className="aside">{settingsWords[language].municipality.colorShown(light, dark)}</p>;
}

/** The municipality's mark, in forms of its own: a file that was chosen is lost where another field must be corrected. */
function MarkSection({ view }: { readonly view: MunicipalityView }): ReactElement {
  const { language, municipality } = view;
  const words = settingsWords[language].municipality;
  const action = pageAddress(view, "/kommunen/merke");
  return (
    <section aria-labelledby="p_mark-title">
      <h2 className="ds-heading" data-size="md" id="p_mark-title">
        {words.mark}
      </h2>
      <p className="group-lead">{words.markLead}</p>
      {municipality.mark === undefined ? null : (
        <form className="form" method="post" action={action} encType="multipart/form-data">
          <TokenField token={view.token} />
          <p>
            <img className="mark-now" src={markAddress(municipality)} alt={words.markNow} />
          </p>
          <button className="ds-button" data-variant="secondary" type="submit" name="remove" value="1">
            {words.markRemove}
          </button>
        </form>
      )}
      <form className="form" method="post" action={action} encType="multipart/form-data">
        <TokenField token={view.token} />
        <FileField
          id={ids.mark}
          name={markFile}
          label={words.markFile}
          hint={words.markHint}
          accept="image/png"
          fault={view.faults["mark"]}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.markSave}
        </button>
      </form>
    </section>
  );
}
