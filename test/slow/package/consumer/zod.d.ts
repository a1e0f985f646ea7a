// The types of zod name the class URL, which the types of Node and of browsers declare. Here are neither.
interface URL {
  readonly href: string;
}
