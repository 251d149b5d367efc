/** The ledger of a release: what belongs to it, as a document that later steps and later versions read; pure. */

/** The name and version of the document's shape, as docs/ledger.schema.json describes it. */
export const LEDGER_SCHEMA = 'slipway/ledger/1'

/** Its name among the assets of a release. */
export const ledgerName = 'release-ledger.json'

/** A tag and the commit that it leads to. */
export interface LedgerTag {
  readonly tag: string
  readonly commit: string
}

/** A chart or an image under a reference, and what stands there. */
export interface LedgerArtefact {
  readonly reference: string
  readonly digest: string
}

/** A pull request that was merged for the release. */
export interface LedgerPull {
  readonly number: number
  readonly title: string
}

/** What belongs to a release. Lists have no order of their own: they are sorted, and nothing is in them twice. */
export interface Ledger {
  readonly tag: string
  readonly commit: string
  /** All tags of the release, its own among them. */
  readonly tags: readonly LedgerTag[]
  readonly charts: readonly LedgerArtefact[]
  readonly images: readonly LedgerArtefact[]
  /** From the oldest to the newest, as the history has them. */
  readonly commits: readonly string[]
  readonly pullRequests: readonly LedgerPull[]
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  const byKey = new Map(items.map((item) => [key(item), item]))
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** Writes a ledger: equal ones give equal bytes, whatever the order in which their parts came. */
export function writeLedger(ledger: Ledger): string {
  const { tag, commit } = ledger
  const artefacts = (list: readonly LedgerArtefact[]) =>
    sorted(list, ({ reference }) => reference).map(({ reference, digest }) => ({ reference, digest }))
  const document = {
    schema: LEDGER_SCHEMA,
    ...{ tag, commit },
    tags: sorted(ledger.tags, (one) => one.tag).map((one) => ({ tag: one.tag, commit: one.commit })),
    charts: artefacts(ledger.charts),
    images: artefacts(ledger.images),
    commits: [...new Set(ledger.commits)],
    pullRequests: sorted(ledger.pullRequests, ({ number }) => String(number).padStart(16, '0')).map(
      ({ number, title }) => ({ number, title })
    )
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
