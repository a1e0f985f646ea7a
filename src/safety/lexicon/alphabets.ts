const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
/** Signs for letters that Latin lacks are those that no list or rule has. */
const latin = 'abvgdejziyklmnoprstufhcqwx#%&*+;';

// Marked, so that a bundler leaves it out of apps that read nothing.
const other = /* @__PURE__ */ partners();

function partners(): ReadonlyMap<string, string> {
  return new Map(
    [...cyrillic].flatMap((letter, index): [string, string][] => {
      const partner = latin[index] as string;
      return [
        [letter, partner],
        [partner, letter],
      ];
    }),
  );
}

/**
 * A text with Latin letters for Cyrillic ones and the other way round; applied twice, it changes nothing. The build stores
 * Russian in Latin letters, because many bundlers write a Cyrillic letter as six.
 */
export function exchanged(text: string): string {
  return text.replace(/[а-яa-z#%&*+;]/g, (sign) => other.get(sign) as string);
}
