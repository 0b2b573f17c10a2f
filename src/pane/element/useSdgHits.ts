import { useEffect, useMemo, useState } from "react";
import { saySdg, searchSdg, type SdgHit } from "../../plan/sdg.ts";
import type { Language } from "../../words/language.ts";

/** A goal or target found, and the everyday word it was found by; null where its own words or number matched. */
export interface FoundSdg {
  readonly hit: SdgHit;
  readonly word: string | null;
}

type Words = typeof import("../../suggest/sdg/sdgsByWord.ts");

/** What a search finds: by number and the UN's words, then by everyday words, once those have been loaded. */
export function useSdgHits(asked: string, language: Language): readonly FoundSdg[] {
  const [everyday, setEveryday] = useState<Words | null>(null);
  const searching = asked.trim() !== "";
  useEffect(() => {
    if (!searching) return undefined;
    let wanted = true;
    void import("../../suggest/sdg/sdgsByWord.ts").then((loaded) => {
      if (wanted) setEveryday(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [searching]);
  return useMemo(() => {
    if (!searching) return [];
    const hits = searchSdg(asked, language).map((hit): FoundSdg => ({ hit, word: null }));
    const known = new Set(hits.map(({ hit }) => hit.code));
    const more = (everyday?.sdgsByWord(asked, language) ?? []).flatMap(({ code, word }): readonly FoundSdg[] => {
      const words = saySdg(code, language);
      if (words === null || known.has(code)) return [];
      return [{ hit: { type: code.includes(".") ? "target" : "goal", code, words, stretches: [] }, word }];
    });
    return [...hits, ...more];
  }, [searching, asked, language, everyday]);
}
