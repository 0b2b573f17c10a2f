import type { Rule } from "./rule.ts";

/**
 * The register has no newer version than the one this document started from.
 * Bad: started from version 2 while a colleague has published version 3.
 * Good: started from the newest.
 * Why: publishing would take away what the colleague published, unseen.
 */
export const baseVersionCurrent: Rule = {
  name: "base-version-current",
  group: "identity",
  levels: "error",
  *find({ plan }) {
    const { record, registered } = plan;
    if (registered === null || registered.version <= record.baseVersion) return;
    yield {
      where: { type: "document" },
      detail: {
        base: record.baseVersion,
        version: registered.version,
        by: registered.publishedBy ?? "–",
        date: registered.publishedAt?.slice(0, 10) ?? "–",
      },
    };
  },
  law: null,
  words: {
    nb: {
      title: "Nyere versjon i registeret",
      what: ({ of, date, count }) =>
        `Planregisteret har versjon ${of("version")}, publisert ${date("date")} av ${of("by")}. ${count("base") === 0 ? "Dette dokumentet sier ikke hvilken versjon det bygger på" : `Dette dokumentet bygger på versjon ${of("base")}`}.`,
      why: "Publiserer du nå, forsvinner det som er endret i den nyere versjonen.",
      mend: "Hent den nyeste versjonen, og ta inn endringene dine der.",
    },
    nn: {
      title: "Nyare versjon i registeret",
      what: ({ of, date, count }) =>
        `Planregisteret har versjon ${of("version")}, publisert ${date("date")} av ${of("by")}. ${count("base") === 0 ? "Dette dokumentet seier ikkje kva versjon det byggjer på" : `Dette dokumentet byggjer på versjon ${of("base")}`}.`,
      why: "Publiserer du no, forsvinn det som er endra i den nyare versjonen.",
      mend: "Hent den nyaste versjonen, og ta inn endringane dine der.",
    },
    en: {
      title: "A newer version in the register",
      what: ({ of, date, count }) =>
        `The register has version ${of("version")}, published ${date("date")} by ${of("by")}. This document ${count("base") === 0 ? "does not say which version it started from" : `started from version ${of("base")}`}.`,
      why: "If you publish now, what was changed in the newer version is lost.",
      mend: "Get the newest version, and bring your changes into it.",
    },
  },
};
