/** Every output that the plan or an operation can set. */
export const outputs = [
  'release-id',
  'html-url',
  'upload-url',
  'state',
  'tag',
  'sha',
  'prerelease',
  'make-latest',
  'notes',
  'assets',
  'ledger'
] as const
export type Output = (typeof outputs)[number]
