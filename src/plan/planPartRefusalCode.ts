/**
 * Why a plan part is not read. broken: not well-formed, hostile, or says what cannot be (detail: why).
 * newer: a newer Plantråd has written where this one cannot keep it (detail: name).
 * tooLarge: above `planPartLimit` (detail: size, limit). twice: the document has two of them.
 */
export type PlanPartRefusalCode = "planPartBroken" | "planPartNewer" | "planPartTooLarge" | "planPartTwice";
