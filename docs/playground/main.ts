import { RemedyRules } from '../../src/element/remedy-rules';
import { startPlayground } from './page/playground';

customElements.define('remedy-rules', RemedyRules);
startPlayground();
