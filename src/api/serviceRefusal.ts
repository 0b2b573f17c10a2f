import type { Refusal } from "../words/refusal.ts";

/** Why the service, or the way to it, says no. */
export const serviceRefusalCodes = [
  "away", // no answer, or not an answer of ours; detail: cause, as the network names it, where it does
  "badAnswer", // an answer that is not as this version knows them
  "cancelled",
  "signedOut", // no token, or one that no longer holds
  "noAccess", // signed in, but not this municipality or role; detail: needs (roles that would do) and ask (names of whom to ask), a line each; gives: "yes" where they may give it to themselves
  "lastAdministrator", // nobody would be left to give roles
  "notFound", // detail: what
  "badRequest", // detail: where, expected
  "notAllowed", // the address does not answer to this method; detail: method, allowed
  "wrongType", // what was sent is of a kind the address does not take; detail: expected
  "tooLarge", // detail: what (document, piece, promised, request), limit and, where it is known, size (bytes)
  "uploadMoved", // bytes sent from another place than the service has; detail: offset
  "uploadBroken", // checksum does not match
  "elsewhere", // the document says it belongs to another register; detail: municipality
  "unreadable", // the .docx was refused; detail: code of the document's refusal
  "tooHeavy", // the .docx takes too long or too much memory to read; detail: seconds, megabytes
  "findings", // errors stand; detail: count
  "notReady", // something is missing before it can be published; detail: code of the plan's refusal
  "publishedFirst", // detail: version, by, at
  "changedMeanwhile", // somebody else has changed it since it was read
  "organisationTaken", // another municipality has the organisation number
  "unreadableList", // no list of plans is in what was sent; detail: code of the list's refusal
  "listFaults", // something is wrong in lines of a list; detail: count
  "planWithdrawn", // nothing is published of a plan that is withdrawn
  "sealed", // the version is sealed because of personal data, and its document is closed
  "planRing", // a plan would come to stand under itself; detail: plan (title)
  "planExists", // detail: id
  "unitExists", // another unit has the name; detail: unit
  "crowded", // many documents are being read already; detail: seconds
  "overloaded", // more is asked than can be answered in time; detail: seconds
  "busy", // too many calls; detail: seconds
  "manyUploads", // more is begun than there is room for at once; detail: of (person, municipality), limit (bytes)
  "storageFull", // there is no room to keep anything more; what is kept can be read
  "signInAway", // who signs people in does not answer, so that a token cannot be checked; detail: seconds
  "broken", // a fault of ours; detail: reference
] as const;
export type ServiceRefusalCode = (typeof serviceRefusalCodes)[number];
export type ServiceRefusal = Refusal<ServiceRefusalCode>;
