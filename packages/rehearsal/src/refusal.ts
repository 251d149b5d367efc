/** What was asked for cannot be done; every reason at once. The command line ends with status 2 for it. */
export class Refusal extends Error {
  readonly complaints: readonly string[]

  constructor(complaints: readonly string[]) {
    super(complaints.join('; '))
    this.complaints = complaints
  }
}

/** Waits for all and gives their values, or refuses with the complaints of every one that refused. */
export async function allOrRefuse<T extends readonly unknown[]>(work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const settled = await Promise.allSettled(work)
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  const bug = failures.find((failure) => !(failure instanceof Error))
  if (bug !== undefined) throw bug
  const complaints = failures.flatMap((each) => (each instanceof Refusal ? each.complaints : [(each as Error).message]))
  if (complaints.length > 0) throw new Refusal(complaints)
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as unknown as T
}
