import type { ClassTable, Surroundings } from "../objects/classTable.ts";
import { Arguments } from "../objects/classTable.ts";
import type { HostObject, HostObjectClass, Json } from "../objects/hostObject.ts";
import { HostRefusal, memberLocation } from "../paper/hostRefusal.ts";
import type { References } from "./references.ts";
import type { ChosenWays } from "../ways/chosenWays.ts";

/** What a `load` asks for, as the wire writes it. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Names wanted of an object; "*" is all its plain values. */
type Wanted = Map<string, Wanted>;

/** Answers a `load` of one object or a collection, in the shape Office.js takes values from. */
export class Query {
  readonly #tables: Readonly<Partial<Record<HostObjectClass, ClassTable>>>;
  readonly #references: References;
  readonly #around: Surroundings;
  readonly #ways: ChosenWays;

  constructor(
    tables: Readonly<Partial<Record<HostObjectClass, ClassTable>>>,
    references: References,
    around: Surroundings,
    ways: ChosenWays,
  ) {
    this.#tables = tables;
    this.#references = references;
    this.#around = around;
    this.#ways = ways;
  }

  answer(target: HostObject, info: QueryInfo): Json {
    const wanted: Wanted = new Map();
    for (const path of info.Select ?? []) {
      // A collection's "length" is no property of its items; Microsoft's samples load it, and Word lets it pass.
      if (!("find" in target && path === "length")) want(wanted, path);
    }
    for (const path of info.Expand ?? []) {
      const names = path.split(/[/.]/);
      if (!hasPath(wanted, names)) want(wanted, `${path}/*`);
    }
    if (wanted.size === 0) wanted.set("*", noNames());
    return this.#shape(target, wanted, info.Skip ?? 0, info.Top ?? Number.POSITIVE_INFINITY);
  }

  /** An object's names, which Office.js keeps it by from then on. */
  identify(target: HostObject): { readonly [key: string]: Json } {
    const names: Record<string, Json> = { _ReferenceId: this.#references.nameOf(target) };
    if (target.class === "ContentControl" || target.class === "List")
      names["Id"] = this.#tables[target.class]?.values["Id"]?.(target, this.#around) ?? null;
    else if ("node" in target) names["_Id"] = this.#references.idOf(target.node);
    return names;
  }

  #shape(target: HostObject, wanted: Wanted, skip = 0, top = Number.POSITIVE_INFINITY): Json {
    const shape: Record<string, Json> = { ...this.identify(target) };
    if ("find" in target) {
      shape["_Items"] = target
        .find()
        .slice(skip, skip + top)
        .map((item) => this.#shape(item, wanted));
      return shape;
    }
    const table = this.#tables[target.class];
    if (table === undefined)
      throw new HostRefusal("ApiNotFound", target.class, `${target.class} is not answered here.`);
    for (const [name, below] of wanted) {
      if (name === "$none" || name.startsWith("_")) continue;
      if (name === "*") {
        for (const [key, get] of Object.entries(table.values)) shape[key] = this.#value(target, key, get);
        continue;
      }
      const value = named(table.values, name);
      if (value !== undefined) {
        shape[value[0]] = this.#value(target, ...value);
        continue;
      }
      const object = named(table.objects, name);
      const location = memberLocation(target.class, name);
      if (object === undefined) throw new HostRefusal("ApiNotFound", location, `${location} is not answered here.`);
      const asked = { target, args: new Arguments([], location), around: this.#around, location };
      const inner = this.#ways.object(asked, object[0], (args) => object[1](target, args, this.#around));
      shape[object[0]] =
        inner === null ? null : this.#shape(inner, below.size === 0 ? new Map([["*", noNames()]]) : below);
    }
    return shape;
  }

  #value(target: HostObject, name: string, get: (target: HostObject, around: Surroundings) => Json): Json {
    if (!this.#ways.touches(target.class, name)) return get(target, this.#around);
    const location = memberLocation(target.class, name);
    const asked = { target, args: new Arguments([], location), around: this.#around, location };
    return this.#ways.value(asked, name, () => get(target, this.#around));
  }
}

function want(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const name of path.split(/[/.]/)) {
    if (name === "" || name.toLowerCase() === "items") continue;
    const below = at.get(name) ?? noNames();
    at.set(name, below);
    at = below;
  }
}

function noNames(): Wanted {
  return new Map();
}

function hasPath(wanted: Wanted, names: readonly string[]): boolean {
  let at: Wanted | undefined = wanted;
  for (const name of names) at = at?.get(name);
  return at !== undefined;
}

/** The member a query names: queries keep the caller's capitals, the tables have the wire's. */
function named<T>(members: Readonly<Record<string, T>>, name: string): readonly [string, T] | undefined {
  const folded = name.toLowerCase();
  return Object.entries(members).find(([key]) => key.toLowerCase() === folded);
}
