/** A comment on a file or a line of a pull request. */
export interface ReviewComment {
  readonly id: number
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  body: string
  readonly path: string
  readonly commit: string
  /** Undefined for a comment on the file. */
  readonly line: number | undefined
  readonly side: 'LEFT' | 'RIGHT'
  readonly review: number | null
  readonly replyTo: number | undefined
}
