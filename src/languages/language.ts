import type { PackLanguage } from '../format/catalog';
import type { CommandSentences } from './subjects/command';
import type { ConversationSentences } from './subjects/conversation';
import type { ElementSentences } from './subjects/element';
import type { ExplainSentences } from './subjects/explain';
import type { InteractionSentences } from './subjects/interactions';
import type { MethodSentences } from './subjects/methods';
import type { RenderSentences } from './subjects/render';
import type { ReportSentences } from './subjects/report';

/**
 * A language in which the library speaks to owners: every sentence that is not a text of a pack, by subject. Texts with
 * parts are functions. `english` and `russian` come with the library; an object of your own adds another language.
 */
export interface Language extends PackLanguage {
  /** The name of the language in itself: "Русский". */
  readonly name: string;
  /** The direction of its writing. */
  readonly direction: 'ltr' | 'rtl';
  /** The hazards of what people do to a device. */
  readonly methods: MethodSentences;
  /** Remedies that are worse together. */
  readonly interactions: InteractionSentences;
  /** What a diagnosis says. */
  readonly report: ReportSentences;
  /** What `explain` says. */
  readonly explain: ExplainSentences;
  /** What a conversation says. */
  readonly conversation: ConversationSentences;
  /** Headings, labels and words of what is shown. */
  readonly render: RenderSentences;
  /** What the element on a page says. */
  readonly element: ElementSentences;
  /** What the command says. */
  readonly command: CommandSentences;
}
