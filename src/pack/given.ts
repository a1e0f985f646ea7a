/** A part of some data; `object` if there is none. */
export type Part<Data, Name> = Name extends keyof Data ? Exclude<Data[Name], undefined> : object;

/**
 * A type as a value may have it whose own type is `Data`: a variable or imported JSON has `string` where the type has a
 * literal, and a list where the type has a pair. What is written as a literal must fit exactly.
 */
export type Given<Type, Data> = string extends Data
  ? Wide<Type, string>
  : number extends Data
    ? Wide<Type, number>
    : boolean extends Data
      ? Wide<Type, boolean>
      : Data extends readonly (infer Part)[]
        ? GivenList<Type, Data, Part>
        : Data extends object
          ? GivenFields<Type, Data>
          : Type;

type Wide<Type, Base> = [Extract<Type, Base>] extends [never] ? Type : Type | Base;

type GivenList<Type, Data extends readonly unknown[], Part> = Type extends readonly (infer Item)[]
  ? number extends Type['length'] | Data['length']
    ? readonly Given<Item, Part>[]
    : Type
  : Type;

type GivenFields<Type, Data> = Type extends object
  ? {
      readonly [Field in keyof Type]: Field extends keyof Data
        ? Given<Type[Field], Data[Field]>
        : Type[Field];
    }
  : Type;
