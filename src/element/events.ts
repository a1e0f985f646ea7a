import type { Conversation } from '../conversation/conversation';
import type { HandOver } from '../conversation/hand-over';
import type { View } from '../conversation/view';
import type { Diagnosis } from '../diagnose/diagnosis';

/** What is shown, and where it comes from. */
export interface Diagnosed {
  /** Plain data: store it, and set it again to continue. */
  readonly conversation: Conversation;
  readonly view: View;
  readonly diagnosis: Diagnosis;
}

/** The text for support, as the owner took it along. */
export interface HandedOver {
  readonly how: 'copy' | 'print';
  readonly handOver: HandOver;
  readonly text: string;
  readonly conversation: Conversation;
}

/** Why something did not work: a pack that cannot be loaded, an unknown device, an invalid conversation. */
export interface Failed {
  readonly error: unknown;
}

/** The events of `<remedy-rules>`. They bubble, and leave shadow roots. */
export interface RemedyRulesEventMap extends HTMLElementEventMap {
  /** After everything new that is shown. */
  readonly diagnosed: CustomEvent<Diagnosed>;
  /** A red flag: the owner is told to stop. It comes after `diagnosed`. */
  readonly stopped: CustomEvent<Diagnosed>;
  /** A remedy helped. It comes after `diagnosed`. */
  readonly solved: CustomEvent<Diagnosed>;
  /** The owner copied or printed the text for support. */
  readonly 'handed-over': CustomEvent<HandedOver>;
  readonly failed: CustomEvent<Failed>;
}

type Details = {
  readonly diagnosed: Diagnosed;
  readonly stopped: Diagnosed;
  readonly solved: Diagnosed;
  readonly 'handed-over': HandedOver;
  readonly failed: Failed;
};

export function send<Name extends keyof Details>(from: HTMLElement, name: Name, detail: Details[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
