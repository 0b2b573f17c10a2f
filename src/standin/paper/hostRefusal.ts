/** The codes with which the stand-in refuses, as Office.js knows them. */
export type HostCode =
  | "ApiNotFound"
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidRequest"
  | "ItemNotFound"
  | (string & {});

/**
 * Why the stand-in will not do an action of a batch. Thrown where it is found out and caught at
 * one place, where the batch stops: `location` is "Class.member" as Office.js writes it.
 */
export class HostRefusal extends Error {
  readonly code: HostCode;
  readonly location: string;

  constructor(code: HostCode, location: string, message: string) {
    super(message);
    this.name = "HostRefusal";
    this.code = code;
    this.location = location;
  }
}

/** "Class.member" with a small first letter of the member, whatever the wire wrote. */
export function memberLocation(className: string, member: string): string {
  return `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
