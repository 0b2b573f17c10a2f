import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Gathering } from "../../word/passagesToTag.ts";
import { usePane } from "../frame/usePane.ts";
import { taggingWords } from "../words/tagging.ts";

/** Whether selected paragraphs become an element each or one together, the likelier first. */
export function GatheringChoice({
  count,
  likely,
  value,
  className,
  onChoose,
}: {
  readonly count: number;
  readonly likely: Gathering;
  readonly value: Gathering;
  readonly className: string;
  readonly onChoose: (how: Gathering) => void;
}): ReactElement {
  const words = taggingWords[usePane().state.language];
  const order = likely === "each" ? (["each", "together"] as const) : (["together", "each"] as const);
  return (
    <RadioGroup
      layout="horizontal"
      value={value}
      aria-label={words.severalSelected(count)}
      onChange={(_event, data) => onChoose(data.value === "each" ? "each" : "together")}
    >
      <p className={className}>{words.severalSelected(count)}</p>
      {order.map((one) => (
        <Radio key={one} value={one} label={words.gathering[one]} />
      ))}
    </RadioGroup>
  );
}
