import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { kindLook } from "../frame/kindLook.ts";
import type { HelpTopic } from "../words/viewHelp.ts";

const useStyles = makeStyles({
  picture: {
    width: "100%",
    maxWidth: "320px",
    height: "auto",
    color: tokens.colorNeutralForeground1,
    "& circle": { fill: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { fill: "Canvas" } },
  },
});

/**
 * A drawing of a view: the page in Word at the left, the pane at the right, and the numbers of the steps where they are
 * done. Drawn in the colour of the text, so that it holds in every theme. `name` is what it shows, for those who listen.
 */
export function HelpPicture({ about, name }: { readonly about: HelpTopic; readonly name: string }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 280 132" role="img" aria-label={name} focusable="false">
      {drawings[about]}
    </svg>
  );
}

/** A rectangle of lines; `strong` for a button that is pressed. */
const box = (x: number, y: number, width: number, height: number, strong = false): ReactElement => (
  <rect
    key={`${x} ${y} ${width}`}
    x={x}
    y={y}
    width={width}
    height={height}
    rx="3"
    fill="currentColor"
    fillOpacity={strong ? 0.22 : 0}
    stroke="currentColor"
    strokeWidth={strong ? 1.5 : 1}
  />
);

/** A line of text; `strong` for a heading. */
const line = (x: number, y: number, width: number, strong = false): ReactElement => (
  <path
    key={`${x} ${y}`}
    d={`M${x} ${y}h${width}`}
    stroke="currentColor"
    strokeOpacity={strong ? 1 : 0.55}
    strokeWidth={strong ? 4 : 2}
  />
);

/** The number of a step, where it is done. */
const step = (number: number, x: number, y: number): ReactElement => (
  <g key={number}>
    <circle cx={x} cy={y} r="9" stroke="currentColor" />
    <text x={x} y={y + 4.5} textAnchor="middle" fontSize="13" fontWeight="600" fill="currentColor">
      {number}
    </text>
  </g>
);

const kind = (name: keyof typeof kindLook, x: number, y: number): ReactElement => (
  <path
    key={`${x} ${y} kind`}
    d={kindLook[name].path}
    transform={`translate(${x} ${y})`}
    fill={kindLook[name].filled ? "currentColor" : "none"}
    stroke="currentColor"
    strokeWidth="1.5"
  />
);

const cross = (x: number, y: number): ReactElement => (
  <path key={`${x} ${y} cross`} d={`M${x} ${y}l8 8m0-8l-8 8`} stroke="currentColor" strokeWidth="2" />
);

const check = (x: number, y: number): ReactElement => (
  <path key={`${x} ${y} check`} d={`M${x} ${y + 4}l3 4l6-8`} fill="none" stroke="currentColor" strokeWidth="2" />
);

const arrow = (x: number, y: number, length: number): ReactElement => (
  <path
    key={`${x} ${y} arrow`}
    d={`M${x} ${y}h${length}m-5-4l5 4l-5 4`}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  />
);

/** The page in Word beside the pane. */
const wordAndPane = [box(4, 4, 128, 124), box(150, 4, 126, 124)];

const drawings: Readonly<Record<HelpTopic, ReactNode>> = {
  tag: [
    ...wordAndPane,
    line(14, 22, 60, true),
    line(14, 36, 100),
    box(12, 48, 112, 24, true),
    line(18, 60, 84, true),
    line(14, 86, 100),
    line(14, 98, 92),
    kind("goal", 160, 16),
    line(178, 22, 84, true),
    kind("strategy", 172, 36),
    line(190, 42, 66),
    kind("measure", 172, 54),
    line(190, 60, 58),
    box(158, 92, 34, 18, true),
    box(198, 92, 34, 18),
    box(238, 92, 30, 18),
    step(1, 112, 50),
    step(2, 190, 88),
    step(3, 258, 40),
  ],
  propose: [
    ...wordAndPane,
    line(14, 22, 60, true),
    box(12, 34, 112, 76),
    line(14, 50, 108),
    line(14, 74, 108),
    <path key="column" d="M58 34v76M92 34v76" stroke="currentColor" />,
    line(18, 62, 32),
    line(64, 62, 22),
    line(98, 62, 18),
    line(18, 90, 32),
    line(64, 90, 22),
    line(98, 90, 18),
    arrow(126, 72, 22),
    box(158, 14, 110, 18, true),
    kind("measure", 160, 44),
    line(178, 50, 84, true),
    line(160, 64, 96),
    box(158, 74, 46, 18, true),
    box(210, 74, 46, 18),
    step(1, 166, 108),
    step(2, 212, 108),
    step(3, 254, 23),
  ],
  element: [
    box(40, 4, 200, 124),
    kind("goal", 52, 14),
    line(70, 20, 140, true),
    box(52, 34, 150, 18),
    box(52, 60, 20, 18, true),
    box(78, 60, 20, 18, true),
    box(52, 88, 84, 18),
    box(142, 88, 60, 18),
    step(1, 214, 43),
    step(2, 214, 69),
    step(3, 214, 97),
  ],
  history: [
    box(40, 4, 200, 124),
    ...[20, 54, 88].flatMap((y) => [
      line(52, y, 100, true),
      line(52, y + 12, 70),
      ...(y === 88 ? [] : [box(184, y - 8, 46, 20, y === 20)]),
    ]),
    step(1, 168, 20),
    step(2, 207, 38),
    step(3, 168, 92),
  ],
  pictures: [
    box(40, 4, 200, 124),
    kind("goal", 52, 14),
    line(70, 20, 100, true),
    kind("strategy", 66, 34),
    line(84, 40, 90),
    kind("measure", 80, 54),
    line(98, 60, 80),
    ...[52, 78, 104, 130].map((x) => box(x, 76, 20, 18, x === 78)),
    line(52, 108, 60, true),
    line(100, 118, 90, true),
    step(1, 214, 40),
    step(2, 196, 62),
    step(3, 214, 110),
  ],
  actions: [
    box(20, 4, 240, 124),
    ...[22, 54, 86].flatMap((y) => [
      kind("measure", 30, y),
      line(48, y + 6, 56, true),
      box(112, y - 4, 60, 20, y === 22),
      box(178, y - 4, 30, 20),
      line(216, y + 6, 34),
    ]),
    step(1, 142, 22),
    step(2, 234, 66),
    step(3, 66, 116),
  ],
  fetch: [
    box(4, 4, 112, 124),
    box(150, 4, 126, 124),
    kind("goal", 14, 20),
    line(32, 26, 70, true),
    line(32, 40, 60),
    arrow(106, 30, 54),
    line(160, 50, 96),
    box(158, 58, 108, 30, true),
    line(166, 68, 84, true),
    line(166, 80, 62),
    line(160, 104, 92),
    step(1, 222, 40),
    step(2, 60, 66),
    step(3, 252, 102),
  ],
  check: [
    ...wordAndPane,
    line(14, 22, 60, true),
    line(14, 42, 100),
    box(12, 54, 112, 22, true),
    line(18, 65, 70),
    line(14, 92, 100),
    cross(160, 18),
    line(176, 22, 86, true),
    cross(160, 42),
    line(176, 46, 74),
    box(176, 58, 40, 18),
    box(222, 58, 40, 18, true),
    check(160, 92),
    line(176, 96, 80),
    step(1, 262, 36),
    step(2, 196, 88),
    step(3, 242, 88),
  ],
  publish: [
    box(4, 4, 126, 124),
    box(150, 22, 126, 88),
    line(26, 24, 70, true),
    line(26, 50, 84),
    line(26, 76, 76),
    box(24, 96, 84, 20, true),
    arrow(112, 66, 36),
    line(162, 40, 70, true),
    line(162, 56, 100),
    line(162, 70, 92),
    line(162, 84, 100),
    <path key="globe" d="M150 34h126" stroke="currentColor" />,
    step(1, 14, 24),
    step(2, 14, 50),
    step(3, 14, 76),
    step(4, 14, 106),
  ],
  plan: [
    ...wordAndPane,
    line(14, 22, 60, true),
    line(14, 38, 100),
    line(14, 52, 92),
    <path key="tie" d="M118 64q24-20 48 0" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="4 3" />,
    box(158, 14, 110, 18),
    line(160, 50, 66, true),
    box(232, 42, 36, 18, true),
    line(160, 78, 60, true),
    line(160, 104, 66, true),
    step(1, 246, 23),
    step(2, 250, 72),
    step(3, 66, 90),
  ],
};
