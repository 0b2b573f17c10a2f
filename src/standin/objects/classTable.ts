import { HostRefusal } from "../paper/hostRefusal.ts";
import type { HostObject, HostObjectOf, HostObjectClass, Json } from "./hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import type { Language } from "../../words/language.ts";

/** What a member may use besides the object it is asked on. */
export interface Surroundings {
  readonly document: OpenedDocument;
  /** Language of Word's user interface, in which styles are named. */
  readonly language: Language;
  /** Opens another document in a window of its own. */
  readonly openBeside: (docx: Uint8Array) => void;
}

/** The arguments of a call, read as what they must be; what they are not is refused as InvalidArgument. */
export class Arguments {
  readonly #values: readonly (Json | HostObject)[];
  readonly #location: string;

  constructor(values: readonly (Json | HostObject)[], location: string) {
    this.#values = values;
    this.#location = location;
  }

  text(at: number): string {
    const value = this.#values[at];
    return typeof value === "string" ? value : this.#refuse(at);
  }

  textOr(at: number, otherwise: string): string {
    return this.#values[at] == null ? otherwise : this.text(at);
  }

  number(at: number): number {
    const value = this.#values[at];
    return typeof value === "number" ? value : this.#refuse(at);
  }

  numberOr(at: number, otherwise: number): number {
    return this.#values[at] == null ? otherwise : this.number(at);
  }

  flag(at: number): boolean {
    return this.#values[at] === true;
  }

  json(at: number): Json {
    const value = this.#values[at] ?? null;
    return isHostObject(value) ? this.#refuse(at) : value;
  }

  /** One of these words, whatever its capitals; the first of them where nothing is given. */
  choice<Word extends string>(at: number, words: readonly [Word, ...Word[]]): Word {
    const value = this.#values[at];
    if (value == null) return words[0];
    const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
    return found ?? this.#refuse(at);
  }

  object<Class extends HostObjectClass>(at: number, classes: readonly Class[]): HostObjectOf<Class> {
    const value = this.#values[at];
    const right = (object: HostObject): object is HostObjectOf<Class> => classes.some((each) => each === object.class);
    return value !== undefined && isHostObject(value) && right(value) ? value : this.#refuse(at);
  }

  objectOrNull<Class extends HostObjectClass>(at: number, classes: readonly Class[]): HostObjectOf<Class> | null {
    return this.#values[at] == null ? null : this.object(at, classes);
  }

  #refuse(at: number): never {
    throw new HostRefusal("InvalidArgument", this.#location, `Argument ${at + 1} is not what it must be.`);
  }
}

type Get<H> = (object: H, around: Surroundings) => Json;
type Put<H> = (object: H, value: Json, around: Surroundings) => void;
type Give<H> = (object: H, args: Arguments, around: Surroundings) => HostObject | null;
type Call<H> = (object: H, args: Arguments, around: Surroundings) => Json;
type Act<H> = (object: H, args: Arguments, around: Surroundings) => void;

/** What the stand-in answers for one class, by the wire's names (PascalCase). What stands in no table is refused by name. */
export interface Members<H> {
  /** Plain values. */
  readonly values?: Readonly<Record<string, Get<H>>>;
  /** Plain values that may be set. */
  readonly puts?: Readonly<Record<string, Put<H>>>;
  /** Properties and methods that give an object and change nothing; null is Office.js's null object. */
  readonly objects?: Readonly<Record<string, Give<H>>>;
  /** Methods that give a plain value and change nothing. */
  readonly calls?: Readonly<Record<string, Call<H>>>;
  /** Methods that change the document and give an object. */
  readonly inserts?: Readonly<Record<string, Give<H>>>;
  /** Methods that change the document and give nothing. */
  readonly acts?: Readonly<Record<string, Act<H>>>;
}

/** The members of a class, for whoever holds an object without knowing its class. */
export type ClassTable = Required<Members<HostObject>> & { readonly class: HostObjectClass };

/** A class of Office.js: its members are only ever asked on objects held as that class. */
export function defineClass<Class extends HostObjectClass>(
  name: Class,
  members: Members<HostObjectOf<Class>>,
): ClassTable {
  // The executor looks a table up by the object's own class, which is what this cast rests on.
  const erased = members as unknown as Members<HostObject>;
  return { class: name, values: {}, puts: {}, objects: {}, calls: {}, inserts: {}, acts: {}, ...erased };
}

export function isHostObject(value: Json | HostObject): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    "class" in value &&
    typeof value.class === "string"
  );
}

/** The object, or ItemNotFound where there is none: for the variants without "OrNullObject". */
export function found(object: HostObject | null, location: string): HostObject {
  if (object === null) throw new HostRefusal("ItemNotFound", location, "There is no such object in the document.");
  return object;
}

/** A value that must be a text, a number or yes/no; anything else is refused as InvalidArgument. */
export function textValue(value: Json, location: string): string {
  if (typeof value !== "string") throw new HostRefusal("InvalidArgument", location, "The value is not a text.");
  return value;
}

export function numberValue(value: Json, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new HostRefusal("InvalidArgument", location, "The value is not a number.");
  return value;
}
