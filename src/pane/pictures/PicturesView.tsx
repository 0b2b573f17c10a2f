import type { ReactElement } from "react";
import type { ReadPlan } from "../core/paneState.ts";
import { Subview } from "../frame/Subview.tsx";
import { usePane } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";
import { FindingsFigure } from "./FindingsFigure.tsx";
import { SdgFigure } from "./SdgFigure.tsx";
import { ThreadFigure } from "./ThreadFigure.tsx";
import { YearsFigure } from "./YearsFigure.tsx";

/** The plan drawn: its red thread with the gaps, the SDGs it covers, its actions by year, and its findings over time. */
export function PicturesView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const { language } = usePane().state;
  const { plan } = reading;
  return (
    <Subview heading={taggingWords[language].pictures}>
      <ThreadFigure plan={plan} />
      <SdgFigure elements={plan.elements} />
      <YearsFigure elements={plan.elements} />
      <FindingsFigure reading={reading} />
    </Subview>
  );
}
