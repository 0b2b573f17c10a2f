import type { Json } from "../objects/hostObject.ts";
import type { Edition } from "../ways/way.ts";

/** The language tags in which this Word may show its user interface. */
export type Locale = "nb-NO" | "nn-NO" | "en-US";

/** What the pane is given about the host and the document when it starts. */
export interface AppContextOf {
  readonly locale: Locale;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly edition: Edition;
  readonly paneOrigin: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Requirement sets of this Word beside those of every Word here. */
  readonly sets: Readonly<Record<string, string>>;
}

/** What the stand-in can do, and no more. RichApiRuntime is left out: with it the client speaks another dialect. */
const requirementSets: Readonly<Record<string, string>> = {
  WordApi: "1.3",
  Settings: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
  TextFile: "1.1",
  CustomXmlParts: "1.1",
  DocumentEvents: "1.1",
  Selection: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
  HtmlCoercion: "1.1",
  OoxmlCoercion: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
};

/** Word's number in Office.js for Word on the web. */
const wordOnTheWeb = 32;

/** What Word says its version is (in its diagnostics). Office LTSC 2021 stays at build 14332. */
const versions: Readonly<Record<Edition, string>> = {
  microsoft365: "16.0.18000.1000",
  perpetual: "16.0.14332.20000",
};

/** The application context as the client wants it: every field named here is needed, or it throws. */
export function appContext(of: AppContextOf): Json {
  return {
    _id: "plantraad-desk",
    _appName: wordOnTheWeb,
    _appVersion: versions[of.edition],
    _appUILocale: of.locale,
    _dataLocale: of.locale,
    _docUrl: of.documentUrl,
    _clientMode: of.readOnly ? 0 : 1,
    _settings: of.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "plantraad-desk",
    _appMinorVersion: 0,
    _hostFullVersion: versions[of.edition],
    _requirementMatrix: JSON.stringify({ ...requirementSets, ...of.sets }),
    _appDomains: [of.paneOrigin],
    _featureGates: {},
    _clientWindowHeight: 600,
    _clientWindowWidth: 360,
    _addinName: "Plantråd",
  };
}

/** What an iframe's name and address must say for Office.js in it to find us. */
export function hostInfo(locale: Locale): string {
  return `Word$Web$16.01$${locale}$telemetry$$disableLogging$0`;
}

/** The name of the pane's window: set it before the iframe is put into the page, later is too late. */
export function windowName(locale: Locale, conversation: string, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: hostInfo(locale),
    xdmInfo: `${conversation}|plantraad-desk|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
