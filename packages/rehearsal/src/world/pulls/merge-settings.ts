import { perRepository } from '../part.ts'
import type { MergeMethod } from './pull.ts'

/** How pull requests of a repository may be merged, in the words of the repository's settings. */
export interface MergeSettings {
  methods: Readonly<Record<MergeMethod, boolean>>
  allowAutoMerge: boolean
  deleteBranchOnMerge: boolean
}

/** The settings of a repository; those of a new one: https://docs.github.com/en/rest/repos/repos#update-a-repository */
export const mergeSettingsOf = perRepository(
  (): MergeSettings => ({
    methods: { merge: true, squash: true, rebase: true },
    allowAutoMerge: false,
    deleteBranchOnMerge: false
  })
)
