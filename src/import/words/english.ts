import type { TreeWords } from './words';

export const english: TreeWords = {
  yes: ['yes', 'if yes', 'y', 'true', 'yep', '✓', '✔'],
  no: ['no', 'if no', 'if not', 'n', 'false', 'nope', '✗', '✘'],
  columns: {
    id: ['id', '#', 'nr', 'no.', 'step', 'number', 'row'],
    question: ['question', 'decision', 'check', 'symptom'],
    answer: ['answer', 'reply'],
    next: ['next', 'then', 'result', 'action', 'go to', 'outcome'],
    remark: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
  },
  abbreviations: [
    [/\be\. ?g\.,?(?= )/giu, 'for example'],
    [/\bi\. ?e\.,?(?= )/giu, 'that is'],
    [/\bapprox\.(?= )/giu, 'about'],
    [/\betc\.(?= \p{Ll})/giu, 'and so on'],
  ],
  goTo: /^(?:(?:(?:go|jump|continue|skip) (?:to|with|at)|goto|see)(?: (?:row|step|question|number))?|(?:row|step|question|number))(?: |$)/u,
  start: /^(?:start|begin|start here|beginning)$/u,
  solved:
    /^(?:(?:problem |issue |it is |all )?(?:solved|fixed|resolved|done|ok|okay|good|fine|finished|end|closed)|end of .*|great|no fault|no problem|nothing (?:is )?wrong|nothing to do|no (?:further )?action(?: needed| required)?|all good|everything is (?:fine|ok|okay|good)|it works|works|works now|everything works|case closed|close (?:the )?(?:ticket|case))$/u,
  helped:
    /^(?:(?:did|has|does) (?:that|this|it|the (?:problem|fault|error|issue)) (?:help|helped|fix|fixed|work|solve|solved|go away|gone)\b|(?:is|are) (?:it|the (?:problem|fault|error|issue)) (?:solved|fixed|gone|resolved|better|ok)\b|(?:does|is) (?:it|everything) (?:work|working|ok)(?: (?:now|again))?$|(?:working|works|solved|fixed|better|helped|resolved)(?: now)?$)/u,
  service:
    /^(?:please )?(?:(?:contact|call|ask|phone|email|write to|visit|get|hire|see|tell|report it to|take it to|bring it to|send it to|hand it to|book|return it|send it in|escalate)\b.*\b(?:support|service|seller|dealer|shop|store|maker|manufacturer|technician|engineer|electrician|plumber|installer|repair|workshop|provider|warranty|us|professional|audiologist|landlord|expert)\b|(?:escalate|return it|send it in|send it back|have it (?:repaired|replaced|serviced|checked))\b|(?:replace|exchange) (?:it|the device|the (?:whole )?unit)\b|(?:a )?(?:warranty|service) (?:case|repair|call)\b|needs? (?:a )?(?:repair|service|technician)\b)/u,
  stop: /^(?:stop(?:$| (?:using|charging|riding|here|now|everything|at once|immediately|do not|and (?:do not|contact|call|unplug|leave))\b)|danger\b|warning\b|do not (?:use|touch|charge|switch|turn|open)\b|don t (?:use|touch|charge|switch|turn|open)\b|never\b|(?:immediately|at once) (?:unplug|switch|turn|leave)\b|(?:unplug|switch|turn|leave)\b.*\b(?:immediately|at once)$|leave the (?:house|building|room)\b)/u,
  texts: {
    yes: 'Yes',
    no: 'No',
    source: (name) => `Decision tree: ${name}`,
    service: { title: 'Contact support', steps: ['Tell support what you have tried.'] },
    need: 'The decision tree advises it only then.',
    alert: {
      hazard: 'The decision tree says to stop here.',
      consequence: 'To go on can hurt somebody or destroy the device.',
    },
    danger: {
      question: 'Does it smoke, smell burnt, get very hot, or is a part of it swollen?',
      name: 'It may be burning inside',
      now: ['Do not use it.', 'Keep it away from anything that can burn.', 'Contact support.'],
    },
  },
};
