import { jsonText } from '../../../../src/cli/json-text';
import { starterCases } from '../../../../src/cli/starter/cases';
import { starterPack } from '../../../../src/cli/starter/pack';

/** The small pack that `remedy-rules new` writes, with its cases, as texts. */
export function starterTexts(): { readonly pack: string; readonly cases: string } {
  return { pack: jsonText(starterPack('My device')), cases: jsonText(starterCases) };
}
