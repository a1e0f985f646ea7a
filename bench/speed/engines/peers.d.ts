// What is used of the peers, so that types are checked without installing them.

declare module 'json-logic-engine' {
  export class LogicEngine {
    run(logic: unknown, data: unknown): unknown;
    build(logic: unknown): (data: unknown) => unknown;
  }
}

declare module 'json-logic-js' {
  const jsonLogic: { apply(logic: unknown, data: unknown): unknown };
  export default jsonLogic;
}

declare module '@marcbachmann/cel-js' {
  export function parse(expression: string): (context: object) => unknown;
}

declare module 'mingo' {
  export class Query {
    constructor(condition: object);
    test(document: object): boolean;
  }
}

declare module '@gorules/zen-engine' {
  export class ZenEngine {
    createDecision(content: object): { evaluate(context: object): Promise<{ result: unknown }> };
  }
}

declare module 'rools' {
  export class Rule {
    constructor(rule: { name: string; when(facts: object): boolean; then(facts: object): void });
  }
  export class Rools {
    register(rules: readonly Rule[]): Promise<void>;
    evaluate(facts: object): Promise<unknown>;
  }
}

declare module 'node-rules' {
  interface Flow {
    when(outcome: boolean): void;
    next(): void;
  }
  export class RuleEngine {
    constructor(
      rules: readonly {
        readonly name: string;
        condition(flow: Flow, facts: object): void;
        consequence(flow: Flow, facts: object): void;
      }[],
      options: { readonly ignoreFactChanges: boolean },
    );
    execute(facts: object, done: () => void): void;
  }
}
