/** Characters of a text from which a keystroke is worth preparing and tidying up after. */
export const longText = 20_000;
