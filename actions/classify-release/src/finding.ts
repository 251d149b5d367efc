import type { Complaint } from '#core/action/plan'

/** What speaks against a release, and whether the run ends with it or only warns. */
export interface Finding extends Complaint {
  readonly refused: boolean
}
