/** The devices to choose from: ids of built-in packs with their names, so that no pack is needed to show them. */
export const devices: Readonly<Record<string, string>> = {
  'mi-band-2': 'Mi Band 2',
  'mi-band-3': 'Mi Band 3',
  'mi-band-4': 'Mi Band 4',
  'mi-band-5': 'Mi Band 5',
  'mi-smart-speaker': 'Mi Smart Speaker',
};

export const languages = ['en', 'ru'];
