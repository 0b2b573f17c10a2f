import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DOMWindow } from "jsdom";
import ts from "typescript";
import { eventNumbers, isWordEvent } from "../../src/standin/wire/eventNumbers.ts";

/**
 * Members of WordApi 1.4 to 1.6 that the client from npm lacks, put on top of it as a newer client would have them: for
 * tests alone, and written by nobody but the typings. What is asked by them goes by the genuine runtime and wire; that
 * their names on the wire are those of Word is believed, not known (see `test/word-in-the-wild.md`).
 */
export function addNewerMembers(window: DOMWindow): void {
  const { Word, OfficeExtension } = window as unknown as ClientOfNpm;
  for (const [name, members] of newerMembers()) {
    const proxy = Word[name];
    if (proxy !== undefined) addMembers(proxy, members, Word, OfficeExtension);
  }
}

/** A member as the typings tell of it. */
type Member =
  | { readonly name: string; readonly kind: "scalar" | "call" | "event" }
  | { readonly name: string; readonly kind: "object" | "property"; readonly gives: string };

const classes = ["Document", "Body", "Paragraph", "Range", "ContentControl"];
const sets = /\[Api set: WordApi 1\.[456]\]/;

let read: ReadonlyMap<string, readonly Member[]> | null = null;

/** The newer members of each class, read from the typings once. */
function newerMembers(): ReadonlyMap<string, readonly Member[]> {
  if (read !== null) return read;
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, Member[]>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Word") continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const each of statement.body.statements) {
      const name = ts.isClassDeclaration(each) ? (each.name?.text ?? "") : "";
      if (!ts.isClassDeclaration(each) || !classes.includes(name)) continue;
      const members = each.members.filter((member) => sets.test(member.getFullText(source))).flatMap(memberOf);
      found.set(name, [...(found.get(name) ?? []), ...members]);
    }
  }
  read = found;
  return found;
}

function memberOf(member: ts.ClassElement): Member[] {
  if (!ts.isPropertyDeclaration(member) && !ts.isMethodDeclaration(member)) return [];
  const name = member.name.getText();
  const type = member.type?.getText() ?? "void";
  const gives = /^Word\.(\w+)$/.exec(type)?.[1];
  if (ts.isMethodDeclaration(member))
    return [gives === undefined ? { name, kind: "call" } : { name, kind: "object", gives }];
  if (type.startsWith("OfficeExtension.EventHandlers")) return [{ name, kind: "event" }];
  return [gives === undefined ? { name, kind: "scalar" } : { name, kind: "property", gives }];
}

function addMembers(
  proxy: ProxyClass,
  members: readonly Member[],
  Word: ClientOfNpm["Word"],
  { BatchApiHelper, GenericEventHandlers, Utility }: ClientOfNpm["OfficeExtension"],
): void {
  const { prototype } = proxy;
  const scalars: string[] = [];
  for (const member of members) {
    const { name } = member;
    if (name in prototype) continue;
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (member.kind === "call") {
      prototype[name] = function (this: ClientObject, ...args: unknown[]) {
        return BatchApiHelper.invokeMethod(this, wireName, 0, args, 0, 0);
      };
      continue;
    }
    if (member.kind === "object") {
      const given = Word[member.gives];
      if (given === undefined) continue; // a class the client does not have
      prototype[name] = function (this: ClientObject, ...args: unknown[]) {
        const many = member.gives.endsWith("Collection");
        return BatchApiHelper.createMethodObject(given, this, wireName, 1, args, many, false, null, 4);
      };
      continue;
    }
    const event = wireName.replace(/^On/, "");
    if (member.kind === "event" && !isWordEvent(event.startsWith("Content") ? event : withClass(event))) continue;
    if (member.kind === "scalar") scalars.push(wireName);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: ClientObject) {
        if (member.kind === "property") {
          const given = Word[member.gives];
          return (
            given && BatchApiHelper.createPropertyObject(given, this, wireName, member.gives.endsWith("Collection"), 4)
          );
        }
        if (member.kind === "scalar") {
          const value = this[keptAs(wireName)];
          Utility.throwIfNotLoaded(name, value, proxy.name, this["_isNull"]);
          return value;
        }
        return (this[keptAs(wireName)] ??= handlersOf(this, withClass(event), GenericEventHandlers, Utility));
      },
      set(this: ClientObject, value: unknown) {
        BatchApiHelper.invokeSetProperty(this, wireName, value, 0);
      },
    });
  }
  const handle = prototype["_handleResult"] as (this: ClientObject, value: Record<string, unknown> | null) => void;
  prototype["_handleResult"] = function (this: ClientObject, value: Record<string, unknown> | null) {
    handle.call(this, value);
    for (const name of scalars) if (value != null && name in value) this[keptAs(name)] = value[name];
  };
}

/** Events of a content control are named without its class in the typings, and with it on the wire. */
function withClass(event: string): string {
  return /^(Content|Paragraph)/.test(event) ? event : `ContentControl${event}`;
}

function keptAs(wireName: string): string {
  return `__newer${wireName}`;
}

function handlersOf(
  object: ClientObject,
  event: string,
  Handlers: ClientOfNpm["OfficeExtension"]["GenericEventHandlers"],
  utility: Utility,
): unknown {
  if (!isWordEvent(event)) throw new Error(`${event} is no event of the stand-in`);
  const document = object.context.document;
  const ask = (what: string) => () => {
    document["_" + what]?.(object["_ReferenceId"], event);
  };
  return new Handlers(object.context, object, event, {
    eventType: eventNumbers[event],
    registerFunc: ask("RegisterEvent"),
    unregisterFunc: ask("UnregisterEvent"),
    getTargetIdFunc: () => object["_ReferenceId"],
    eventArgsTransformFunc: (value: unknown) => utility._createPromiseFromResult(value),
  });
}

interface ClientObject {
  [member: string]: unknown;
  readonly context: { readonly document: Record<string, ((...args: unknown[]) => unknown) | undefined> };
}

interface ProxyClass {
  readonly name: string;
  readonly prototype: Record<string, unknown>;
}

interface Utility {
  throwIfNotLoaded(name: string, value: unknown, entity: string, isNull: unknown): void;
  _createPromiseFromResult(value: unknown): Promise<unknown>;
}

/** What the genuine client makes its own proxies with, which its typings do not tell. */
interface ClientOfNpm {
  readonly Word: Readonly<Record<string, ProxyClass | undefined>>;
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeMethod(...given: unknown[]): unknown;
      invokeSetProperty(...given: unknown[]): void;
      createPropertyObject(...given: unknown[]): unknown;
      createMethodObject(...given: unknown[]): unknown;
    };
    readonly GenericEventHandlers: new (...given: unknown[]) => unknown;
    readonly Utility: Utility;
  };
}
