import data from '../../../rules/mi-band/ru.json';
import type { Catalog } from '../../format/catalog';

export const catalog = data as Catalog;
