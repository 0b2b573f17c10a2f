import { Arguments, isHostObject, type ClassTable, type Surroundings } from "../objects/classTable.ts";
import type { HostObject, HostObjectClass, Json } from "../objects/hostObject.ts";
import { HostRefusal, memberLocation } from "../paper/hostRefusal.ts";
import { Query, type QueryInfo } from "./query.ts";
import type { References } from "./references.ts";
import { isWordEvent } from "./eventNumbers.ts";
import type { WordEvents } from "./wordEvents.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A batch as Office.js sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** What a batch is answered. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 } as const;
const pathTypes = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Does one batch: its actions in order, each object path evaluated once. Stops at the first refusal and says it. */
export class Executor {
  readonly #tables: Readonly<Partial<Record<HostObjectClass, ClassTable>>>;
  readonly #references: References;
  readonly #around: Surroundings;
  readonly #readOnly: boolean;
  readonly #ways: ChosenWays;
  readonly #events: WordEvents;
  readonly #query: Query;
  #paths = new Map<number, HostObject | null>();
  #batch: Batch = { Actions: [], ObjectPaths: {} };

  constructor(
    tables: Readonly<Partial<Record<HostObjectClass, ClassTable>>>,
    references: References,
    around: Surroundings,
    readOnly: boolean,
    ways: ChosenWays,
    events: WordEvents,
  ) {
    this.#tables = tables;
    this.#references = references;
    this.#around = around;
    this.#readOnly = readOnly;
    this.#ways = ways;
    this.#events = events;
    this.#query = new Query(tables, references, around, ways);
  }

  run(batch: Batch): BatchAnswer {
    this.#batch = batch;
    this.#paths = new Map();
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        if (!(error instanceof HostRefusal)) throw error;
        return { Results: results, TraceIds: traces, Error: asError(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #act(action: Action): Json {
    if (action.ActionType === actionTypes.trace) return null;
    if (action.ActionType === actionTypes.method && action.Name.startsWith("_")) return this.#housekeeping(action);
    const target = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target === null ? null : this.#query.identify(target);
      case actionTypes.query:
        return target === null ? null : this.#query.answer(target, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#call(this.#present(target, action), action);
      case actionTypes.setProperty:
        this.#put(this.#present(target, action), action);
        return null;
      default:
        throw new HostRefusal(
          "ApiNotFound",
          `action ${action.ActionType}`,
          "This kind of action is not answered here.",
        );
    }
  }

  #call(target: HostObject, action: Action): Json {
    const location = memberLocation(target.class, action.Name);
    const table = this.#table(target, location);
    const asked = { target, args: this.#arguments(action.ArgumentInfo, location), around: this.#around, location };
    const call = table.calls[action.Name];
    if (call !== undefined) return this.#ways.value(asked, action.Name, (args) => call(target, args, this.#around));
    const act = table.acts[action.Name];
    if (act === undefined) throw notFound(location);
    this.#mayWrite(location);
    return this.#step(location, () =>
      this.#ways.value(asked, action.Name, (args) => {
        act(target, args, this.#around);
        return null;
      }),
    );
  }

  #put(target: HostObject, action: Action): void {
    const location = memberLocation(target.class, action.Name);
    const put = this.#table(target, location).puts[action.Name];
    if (put === undefined) throw notFound(location);
    if (target.class !== "SearchOptions") this.#mayWrite(location);
    const asked = { target, args: this.#arguments(action.ArgumentInfo, location), around: this.#around, location };
    this.#step(location, () =>
      this.#ways.value(asked, action.Name, (args) => {
        put(target, args.json(0), this.#around);
        return null;
      }),
    );
  }

  /** What Office.js does for itself: keep and let go of references, register for events. */
  #housekeeping(action: Action): Json {
    const args = action.ArgumentInfo?.Arguments ?? [];
    switch (action.Name) {
      case "_KeepReference":
        this.#resolve(action.ObjectPathId);
        return null;
      case "_RemoveReference":
        this.#references.remove(typeof args[0] === "string" ? args[0] : "");
        return null;
      case "_RemoveAllReferences":
        this.#references.removeAll();
        return null;
      case "_RegisterEvent":
      case "_UnregisterEvent": {
        const [object, event] = args;
        const known = typeof event === "string" && isWordEvent(event) && !this.#ways.knowsNoEvents;
        if (typeof object !== "string" || !known) throw notFound(memberLocation("Document", JSON.stringify(event)));
        if (action.Name === "_RegisterEvent") this.#events.register(event, object);
        else this.#events.unregister(event, object);
        return null;
      }
      default: {
        const target = this.#resolve(action.ObjectPathId);
        throw notFound(memberLocation(target?.class ?? "NullObject", action.Name));
      }
    }
  }

  #resolve(id: number): HostObject | null {
    const known = this.#paths.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[String(id)];
    if (path === undefined)
      throw new HostRefusal("InvalidObjectPath", `path ${id}`, "The batch does not say what this object is.");
    const target = this.#evaluate(path);
    this.#paths.set(id, target);
    return target;
  }

  #evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return { class: "Document" };
      case pathTypes.newObject:
        return newObject(path.Name);
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const target = this.#references.get(path.Name);
        if (target === null)
          throw new HostRefusal("ItemNotFound", path.Name, "What this object stood for is no longer in the document.");
        return target;
      }
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
    const location = memberLocation(parent.class, name);
    const args = this.#arguments(path.ArgumentInfo, location);
    if (path.ObjectPathType === pathTypes.indexer && "find" in parent)
      return itemOf(parent.find(), args.json(0), location);
    const table = this.#table(parent, location);
    const asked = { target: parent, args, around: this.#around, location };
    const give = table.objects[name];
    if (give !== undefined) return this.#ways.object(asked, name, (given) => give(parent, given, this.#around));
    const insert = table.inserts[name];
    if (insert === undefined) throw notFound(location);
    this.#mayWrite(location);
    return this.#step(location, () => this.#ways.object(asked, name, (given) => insert(parent, given, this.#around)));
  }

  #arguments(info: ArgumentInfo | undefined, location: string): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, at) => {
        const id = paths[at];
        return typeof id === "number" && id > 0 ? this.#resolve(id) : value;
      }),
      location,
    );
  }

  #table(target: HostObject, location: string): ClassTable {
    const table = this.#tables[target.class];
    if (table === undefined) throw notFound(location);
    return table;
  }

  #present(target: HostObject | null, action: Action): HostObject {
    if (target !== null) return target;
    throw new HostRefusal("InvalidObjectPath", `NullObject.${action.Name}`, "The object is a null object.");
  }

  /** One write: a step of its own to undo, where the batch is none. */
  #step<T>(location: string, work: () => T): T {
    return this.#around.document.journal.step(location, work);
  }

  #mayWrite(location: string): void {
    if (this.#ways.refusesWritesSilently)
      throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
    if (this.#readOnly) throw new HostRefusal("AccessDenied", location, "The document is open for reading only.");
  }
}

function newObject(name: string): HostObject {
  if (name.endsWith(".Application")) return { class: "Application" };
  if (name.endsWith(".SearchOptions")) return { class: "SearchOptions", chosen: new Map() };
  throw notFound(name.split(".").at(-1) ?? name);
}

function itemOf(items: readonly HostObject[], key: Json, location: string): HostObject {
  const item =
    typeof key === "number"
      ? items[key]
      : items.find((each) => each.class === "CustomProperty" && each.node.get("name") === key);
  if (item === undefined || !isHostObject(item))
    throw new HostRefusal("ItemNotFound", location, "There is no such item.");
  return item;
}

function notFound(location: string): HostRefusal {
  return new HostRefusal("ApiNotFound", location, `The stand-in for Word does not answer ${location}.`);
}

function asError(error: HostRefusal, index: number): BatchError {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
