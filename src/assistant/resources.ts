import type { Packs } from '../format/pack';
import { descriptionLines, descriptionOf } from './description';
import { dataNote } from './instructions';
import { asData } from './result';
import { withheldPack } from './withhold';

/** Something that a model, or a person, can read. */
export interface AssistantResource {
  /** What `read` takes, such as `remedy-rules://packs/mi-band-4`. */
  readonly uri: string;
  /** Such as `mi-band-4` or `mi-band-4.json`. */
  readonly name: string;
  /** What is in it, for the model. */
  readonly description: string;
  /** `text/plain` or `application/json`. */
  readonly mimeType: string;
}

/** The text of a resource. */
export interface ResourceContent {
  /** The URI that was read. */
  readonly uri: string;
  /** `text/plain` or `application/json`. */
  readonly mimeType: string;
  /** The whole pack, without the steps of remedies and tests. */
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
