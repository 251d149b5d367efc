/** What is wrong with a text, as the end of a sentence that begins with it ("has two numbers..."), and what would be right. */
export interface Fault {
  readonly fault: string
  readonly remedy: string
}
