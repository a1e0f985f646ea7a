import data from '../../../rules/mi-smart-speaker/ru.json';
import type { Catalog } from '../../format/catalog';

export const catalog = data as Catalog;
