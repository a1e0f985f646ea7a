import type { HTMLAttributes, RefAttributes } from 'react';
import type { RemedyRulesElement, RemedyRulesEventMap } from 'remedy-rules/element';

type Properties = Pick<
  RemedyRulesElement,
  | 'device'
  | 'src'
  | 'name'
  | 'required'
  | 'disabled'
  | 'headingLevel'
  | 'packs'
  | 'known'
  | 'language'
  | 'reader'
  | 'sentences'
  | 'conversation'
>;

type Listeners = {
  [Name in 'diagnosed' | 'stopped' | 'solved' | 'handed-over' | 'failed' as `on${Name}`]: (
    event: RemedyRulesEventMap[Name],
  ) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'remedy-rules': Partial<Properties & Listeners> &
        HTMLAttributes<RemedyRulesElement> &
        RefAttributes<RemedyRulesElement>;
    }
  }
}
