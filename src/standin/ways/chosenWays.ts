import { type Arguments, isHostObject } from "../objects/classTable.ts";
import type { HostObject, HostObjectClass, Json } from "../objects/hostObject.ts";
import type { PaneWindow, WordAccount } from "./signIn/broker.ts";
import { mishaps, type MishapName } from "./mishaps.ts";
import { profiles, type ProfileName } from "./profiles.ts";
import type { CommonAnswer, CommonWay, MemberAsked, MemberWay, SendingWay, Way } from "./way.ts";

/** The ways a stand-in has at the moment: those of its profile, and the mishaps that are switched on. */
export class ChosenWays {
  readonly profile: ProfileName;
  readonly #on = new Set<MishapName>();
  #ways: readonly Way[] = [];
  readonly #members = new Map<HostObjectClass, Map<string, readonly MemberWay[]>>();

  constructor(profile: ProfileName, on: readonly MishapName[]) {
    this.profile = profile;
    for (const name of on) this.#on.add(name);
    this.#choose();
  }

  /** Switches a mishap on or off. */
  set(name: MishapName, on: boolean): void {
    if (on) this.#on.add(name);
    else this.#on.delete(name);
    this.#choose();
  }

  has(name: MishapName): boolean {
    return this.#on.has(name);
  }

  get undoesEachWrite(): boolean {
    return this.#ways.some((way) => way.undoesEachWrite === true);
  }

  get refusesWritesSilently(): boolean {
    return this.#ways.some((way) => way.refusesWritesSilently === true);
  }

  get receivesOthersEvents(): boolean {
    return this.#ways.some((way) => way.receivesOthersEvents === true);
  }

  get spoilsAfterUnclosed(): boolean {
    return this.#ways.some((way) => way.spoilsAfterUnclosed === true);
  }

  get renumbersControls(): boolean {
    return this.#ways.some((way) => way.renumbersControls === true);
  }

  get knowsNoEvents(): boolean {
    return this.#ways.some((way) => way.knowsNoEvents === true);
  }

  /** Bytes a batch may have. */
  get requestLimit(): number {
    return this.#smallest((way) => way.requestLimit);
  }

  /** Files that may be open at once. */
  get mostFiles(): number {
    return this.#smallest((way) => way.mostFiles);
  }

  /** Bytes an answer may have. */
  get answerLimit(): number {
    return this.#smallest((way) => way.answerLimit);
  }

  /** Characters a custom XML part may have to be found. */
  get largestCustomXml(): number {
    return this.#smallest((way) => way.largestCustomXml);
  }

  /** What of a content control is pasted; the control where no way says otherwise. */
  get pastes(): "text" | "controls" {
    return this.#ways.find((way) => way.pastes !== undefined)?.pastes ?? "controls";
  }

  /** Requirement sets this Word says it has, beside those of every Word here. */
  get sets(): Readonly<Record<string, string>> {
    return Object.assign({}, ...this.#ways.map((way) => way.sets ?? {})) as Readonly<Record<string, string>>;
  }

  /** Puts in the pane's own window what this Word has there. */
  prepare(pane: PaneWindow, account: WordAccount | null): void {
    for (const way of this.#ways) way.inPane?.(pane, account);
  }

  leavesOut(part: string): boolean {
    return this.#ways.some((way) => way.leavesOut?.(part) === true);
  }

  /** Whether any way does this member otherwise. */
  touches(target: HostObjectClass, name: string): boolean {
    return this.#waysOf(target, name).length > 0;
  }

  /** A member that gives a plain value or nothing, done as these ways have it. */
  value(asked: MemberAsked, name: string, go: (args: Arguments) => Json): Json {
    const ways = this.#waysOf(asked.target.class, name);
    if (ways.length === 0) return go(asked.args);
    const given = chained(ways, asked, go);
    if (isHostObject(given)) throw new Error(`a way of ${asked.location} gives an object for a value`);
    return given;
  }

  /** A member that gives an object, done as these ways have it. */
  object(asked: MemberAsked, name: string, go: (args: Arguments) => HostObject | null): HostObject | null {
    const ways = this.#waysOf(asked.target.class, name);
    if (ways.length === 0) return go(asked.args);
    const given = chained(ways, asked, go);
    if (given !== null && !isHostObject(given))
      throw new Error(`a way of ${asked.location} gives a value for an object`);
    return given;
  }

  /** A call of the common API, done as these ways have it. */
  call(
    name: string,
    fields: Readonly<Record<string, unknown>>,
    go: (fields: Readonly<Record<string, unknown>>) => CommonAnswer,
  ): CommonAnswer {
    const ways = this.#ways.flatMap((way): CommonWay | readonly CommonWay[] => way.calls?.[name] ?? []);
    return ways.reduceRight<typeof go>((next, way) => (given) => way(given, next), go)(fields);
  }

  /** Sends an event to the pane as these ways have it. */
  sendEvent(name: string, send: () => void, later: (work: () => void, milliseconds: number) => void): void {
    this.#send((way) => way.events, name, send, later);
  }

  /** Sends an answer to the pane as these ways have it. */
  sendAnswer(name: string, send: () => void, later: (work: () => void, milliseconds: number) => void): void {
    this.#send((way) => way.answers, name, send, later);
  }

  #send(
    hook: (way: Way) => SendingWay | undefined,
    name: string,
    send: () => void,
    later: (work: () => void, milliseconds: number) => void,
  ): void {
    const ways = this.#ways.flatMap((way) => hook(way) ?? []);
    ways.reduceRight<() => void>((next, way) => () => way(name, next, later), send)();
  }

  #waysOf(target: HostObjectClass, name: string): readonly MemberWay[] {
    const ofClass = this.#members.get(target) ?? new Map<string, readonly MemberWay[]>();
    this.#members.set(target, ofClass);
    const ways = ofClass.get(name) ?? this.#ways.flatMap((way) => way.members?.[target]?.[name] ?? []);
    ofClass.set(name, ways);
    return ways;
  }

  #choose(): void {
    this.#ways = [...profiles[this.profile].ways, ...[...this.#on].map((name) => mishaps[name])];
    this.#members.clear();
  }

  #smallest(of: (way: Way) => number | undefined): number {
    return Math.min(...this.#ways.map((way) => of(way) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
  }
}

function chained(
  ways: readonly MemberWay[],
  asked: MemberAsked,
  go: (args: Arguments) => Json | HostObject | null,
): Json | HostObject {
  return ways.reduceRight<(args: Arguments) => Json | HostObject>(
    (next, way) => (args) => way({ ...asked, args }, next),
    go,
  )(asked.args);
}
