import { detached, paragraphFact, type Paragraph } from '@yaodian/parser';
import { withoutBodies } from '../../shared/without-bodies.ts';
import { piecesOf, piecesWithTitle, type PiecedText } from './similar.ts';

/** The text of a paragraph; tasks of the same bodies are not the same tasks. */
export const ownText = paragraphFact((paragraph): PiecedText => pieced(withoutBodies(paragraph)));

/** The text of a paragraph behind the heading that runs into it, and the 。 that ends that. */
export function textWithTitle(paragraph: Paragraph, title: string): PiecedText {
  return behindTitle(paragraph).of(title, () => {
    const { text, pieces } = ownText(paragraph);
    const ended = `${title}。`;
    return { text: ended + text, pieces: piecesWithTitle(ended, text, pieces) };
  });
}

/** The title of a heading that is a sentence. */
export function textOfTitle(headingParagraph: Paragraph, title: string): PiecedText {
  return alone(headingParagraph).of(title, () => pieced(detached(title)));
}

function pieced(text: string): PiecedText {
  return { text, pieces: piecesOf(text) };
}

const behindTitle = paragraphFact(() => new LastTitled());
const alone = paragraphFact(() => new LastTitled());

/** A paragraph is asked for the text with its title once in each version, and titles seldom change. */
class LastTitled {
  #title: string | null = null;
  #text: PiecedText | null = null;

  of(title: string, read: () => PiecedText): PiecedText {
    if (this.#text === null || this.#title !== title) {
      this.#title = detached(title);
      this.#text = read();
    }
    return this.#text;
  }
}
