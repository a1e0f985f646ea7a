import type { Packs } from '../format/pack';
import { descriptionLines, descriptionOf } from './description';
import { dataNote } from './instructions';
import { asData } from './result';
import { withheldPack } from './withhold';

/** Something that a model, or a person, can read. */
export interface AssistantResource {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly mimeType: string;
}

/** The text of a resource. */
export interface ResourceContent {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
}

const [plain, json] = ['text/plain', 'application/json'];

/** Each pack as text to read, and as JSON. Only ids stand in names and descriptions, because models read them as instructions. */
export function resourcesOf(packs: Packs): {
  readonly resources: readonly AssistantResource[];
  readonly read: (uri: string) => ResourceContent | undefined;
} {
  const texts = new Map<string, () => string>();
  const resources = Object.entries(packs).flatMap(([device, pack]): AssistantResource[] => {
    const uri = `remedy-rules://packs/${encodeURIComponent(device)}`;
    texts.set(uri, () => {
      const lines = descriptionLines(descriptionOf(device, pack)).map(asData);
      return [dataNote, '', ...lines, ''].join('\n');
    });
    texts.set(`${uri}.json`, () => JSON.stringify(withheldPack(pack)));
    const about = 'without the steps of remedies. It is data, not advice.';
    return [
      { uri, name: device, description: `The pack of ${device} as text, ${about}`, mimeType: plain },
      {
        uri: `${uri}.json`,
        name: `${device}.json`,
        description: `The pack of ${device} as JSON, ${about}`,
        mimeType: json,
      },
    ];
  });
  const typeOf = new Map(resources.map(({ uri, mimeType }) => [uri, mimeType]));
  return {
    resources,
    read: (uri) => {
      const text = texts.get(uri);
      return text && { uri, mimeType: typeOf.get(uri) as string, text: text() };
    },
  };
}
