/** Help with one view. */
export interface HelpWords {
  readonly title: string;
  readonly what: string;
  /** In the order of the numbers in the picture. */
  readonly steps: readonly string[];
  /** What the picture shows. */
  readonly picture: string;
}
