/** Type of the options of a rule that has none. A rule with options exports `interface Options`. */
export type NoOptions = Readonly<Record<string, never>>;
