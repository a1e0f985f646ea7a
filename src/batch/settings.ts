import type { DiagnoseSettings } from '../diagnose/settings';
import type { Reader } from '../text/reader';

/** How tickets are diagnosed. */
export interface TicketSettings extends Pick<DiagnoseSettings, 'language'> {
  /** `full` also looks for the best questions, which takes several times as long. Default `list`. */
  readonly plan?: 'full' | 'list';
  /** Reads the owner's own words, such as `reader` of `remedy-rules/text`. Without it, a ticket with a `text` is an error. */
  readonly reader?: Reader;
  /** Whether results are whole diagnoses, with steps, reasons and sources. Default false. */
  readonly full?: boolean;
}

/** {@link TicketSettings} for whole diagnoses. */
export type FullTicketSettings = TicketSettings & { readonly full: true };

/** {@link TicketSettings} for small results. */
export type SmallTicketSettings = TicketSettings & { readonly full?: false };
