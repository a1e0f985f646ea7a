type Section<Data, Name> = Data extends { readonly [N in Name & string]: infer Entries } ? Entries : unknown;

/**
 * A pack's data with the type that its vocabulary is read from: ids, and what kind of answer a symptom takes. The type
 * of the whole data would fill the published types with texts. Written in one piece, as the compiler spells out only
 * what has no name.
 */
export function idsOf<Data>(data: Data) {
  return data as unknown as {
    readonly symptoms: {
      readonly [Id in keyof Section<Data, 'symptoms'>]: Section<Data, 'symptoms'>[Id] extends {
        readonly options: infer Options;
      }
        ? { readonly options: { readonly [Option in keyof Options]: '' } }
        : Section<Data, 'symptoms'>[Id] extends { readonly unit: string }
          ? { readonly unit: '' }
          : '';
    };
    readonly rules: { readonly [Id in keyof Section<Data, 'rules'>]: '' };
    readonly faults: { readonly [Id in keyof Section<Data, 'faults'>]: '' };
    readonly remedies: { readonly [Id in keyof Section<Data, 'remedies'>]: '' };
    readonly alerts: { readonly [Id in keyof Section<Data, 'alerts'>]: '' };
    readonly cautions: { readonly [Id in keyof Section<Data, 'cautions'>]: '' };
    readonly sources: { readonly [Id in keyof Section<Data, 'sources'>]: '' };
    readonly omit: {
      readonly [Name in keyof Section<Data, 'omit'>]: {
        readonly [Id in keyof Section<Data, 'omit'>[Name]]: '';
      };
    };
  };
}
