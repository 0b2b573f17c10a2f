import { Bindings } from "./bindings.ts";
import { putData, readData } from "./coercedData.ts";
import { CustomXmlParts, type PartAnswer } from "./customXmlParts.ts";
import { fieldText } from "./fieldText.ts";
import { FileSlices } from "./fileSlices.ts";
import type { Json } from "../objects/hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { selectById } from "./goToById.ts";
import { readSettings, writeSettings } from "./settings.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";
import type { CommonAnswer } from "../ways/way.ts";
import type { Wire } from "./wire.ts";

/** Numbers with which Office.js refuses a call of the common API. */
const codes = { internal: 5010, notSupported: 5012, noPermission: 7000, unsupported: 1000 } as const;

/** What the client sends with a call: its fields are read by name as each call needs them. */
type Fields = Readonly<Record<string, unknown>>;

/** Calls of the common API by their dispatch number, as Word on the web has them. */
const names: Readonly<Record<number, string>> = {
  64: "getSelectedDataAsync",
  65: "setSelectedDataAsync",
  66: "bindings.addFromSelectionAsync",
  68: "bindings.getByIdAsync",
  69: "bindings.releaseByIdAsync",
  70: "binding.getDataAsync",
  71: "binding.setDataAsync",
  74: "bindings.getAllAsync",
  78: "bindings.addFromNamedItemAsync",
  75: "settings.refreshAsync",
  76: "settings.saveAsync",
  77: "getFileAsync",
  80: "getSliceAsync",
  81: "closeAsync",
  82: "goToByIdAsync",
  86: "getFilePropertiesAsync",
  128: "customXmlParts.addAsync",
  129: "customXmlParts.getByIdAsync",
  130: "customXmlParts.getByNamespaceAsync",
  131: "part.getXmlAsync",
  132: "part.getNodesAsync",
  133: "part.deleteAsync",
  134: "node.getNodeValueAsync",
  135: "node.getXmlAsync",
  136: "node.getNodesAsync",
  137: "node.setNodeValueAsync",
  138: "node.setXmlAsync",
  139: "namespaces.addNamespaceAsync",
  140: "namespaces.getNamespaceAsync",
  141: "namespaces.getPrefixAsync",
  142: "node.getTextAsync",
};

const writing = new Set([65, 71, 76, 128, 133, 137, 138]);

/** Office.js's common API on one document: settings, the file, custom XML, the selection. */
export class CommonApi {
  readonly #document: OpenedDocument;
  readonly #wire: Wire;
  readonly #readOnly: boolean;
  readonly #url: () => string;
  readonly #selected: () => void;
  readonly #parts: CustomXmlParts;
  readonly #files: FileSlices;
  readonly #bindings: Bindings;
  readonly #ways: ChosenWays;

  constructor(
    document: OpenedDocument,
    wire: Wire,
    readOnly: boolean,
    ways: ChosenWays,
    url: () => string,
    selected: () => void,
  ) {
    this.#document = document;
    this.#wire = wire;
    this.#readOnly = readOnly;
    this.#ways = ways;
    this.#url = url;
    this.#selected = selected;
    this.#parts = new CustomXmlParts(document, ways);
    this.#bindings = new Bindings(document);
    this.#files = new FileSlices(document, ways);
  }

  /** Answers one call. What is not known is refused with the number Office.js says for "not supported". */
  call(id: number, fields: Fields): CommonAnswer {
    const name = names[id];
    const go = (given: Fields): CommonAnswer => this.#answer(id, given);
    const answer = name === undefined ? go(fields) : this.#ways.call(name, fields, go);
    this.#wire.record({
      kind: "call",
      actions: [name ?? `call ${id}`],
      bytesIn: new TextEncoder().encode(JSON.stringify(fields)).length,
      bytesOut: new TextEncoder().encode(JSON.stringify(answer)).length,
      refused: answer["Error"] === 0 ? null : fieldText(answer, "Error"),
    });
    return answer;
  }

  #answer(id: number, fields: Fields): CommonAnswer {
    if ((this.#readOnly || this.#ways.refusesWritesSilently) && writing.has(id))
      return { Version: 1, Error: codes.noPermission };
    const { journal } = this.#document;
    switch (id) {
      case 75:
        return done({ Properties: { Settings: pairs(readSettings(this.#document)) } });
      case 76: {
        const given = record(fields["DdaSettingsMethod"])["Properties"];
        journal.apart(() => writeSettings(this.#document, fromPairs(given)));
        return done({});
      }
      case 77:
      case 80:
      case 81:
        return this.#file(id, fields);
      case 86:
        return done({ "0": { "1": this.#url() } });
      case 64: {
        const coercion = record(fields["DdaGetBindingData"])["CoerceType"];
        const data = readData(this.#document, this.#document.selected(), coercion);
        return data === null ? failed(codes.unsupported) : done({ Data: data });
      }
      case 65: {
        const given = record(fields["DdaSetBindingData"]);
        const { start, end } = this.#document.selected();
        const span = { start, end };
        if (!putData(this.#document, span, given["CoerceType"], given["Data"])) return failed(codes.unsupported);
        this.#document.select(span.start, span.end);
        return done({});
      }
      case 66:
      case 68:
      case 69:
      case 74:
      case 78:
        return answered(this.#bindings.call(id, record(fields["DdaBindingsMethod"])));
      case 70:
        return answered(this.#bindings.call(id, record(fields["DdaGetBindingData"])));
      case 71:
        return answered(this.#bindings.call(id, record(fields["DdaSetBindingData"])));
      case 82: {
        const asked = record(fields["DdaGoToByIdMethod"]);
        if (!selectById(this.#document, fieldText(asked, "Id"))) return failed(codes.internal);
        this.#selected();
        return done({});
      }
    }
    const part: PartAnswer | null = id >= 128 && id <= 142 ? journal.apart(() => this.#parts.call(id, fields)) : null;
    if (part === null) return failed(codes.unsupported);
    return part.ok ? done(part.answer) : failed(part.code);
  }

  #file(id: number, fields: Fields): CommonAnswer {
    if (id === 77) {
      const opened = this.#files.open(Number(fields["0"] ?? 0), Number(fields["1"] ?? 4_194_304));
      return typeof opened === "number" ? failed(opened) : done({ "0": opened.handle, "1": opened.size });
    }
    const handle = Number(fields["2"] ?? 0);
    if (id === 81) {
      this.#files.close(handle);
      return done({});
    }
    const slice = this.#files.slice(handle, Number(fields["3"] ?? 0));
    return slice === null ? failed(codes.internal) : done({ "0": slice.content, "1": slice.size });
  }
}

function answered(answer: CommonAnswer | number): CommonAnswer {
  return typeof answer === "number" ? failed(answer) : done(answer);
}

function done(answer: CommonAnswer): CommonAnswer {
  return { Version: 1, Error: 0, ...answer };
}

function failed(code: number): CommonAnswer {
  return { Version: 1, Error: code };
}

function record(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function pairs(settings: Readonly<Record<string, string>>): Json {
  return Object.entries(settings).map(([key, value]) => [key, value]);
}

/** Settings come as [key, JSON text] pairs, all of them each time; Office.js also sends them as an object. */
function fromPairs(given: unknown): Readonly<Record<string, string>> {
  if (!Array.isArray(given))
    return Object.fromEntries(Object.entries(record(given)).map(([key, value]) => [key, String(value)]));
  return Object.fromEntries(
    given
      .filter((pair): pair is [unknown, unknown] => Array.isArray(pair))
      .map(([key, value]) => [String(key), String(value)]),
  );
}
