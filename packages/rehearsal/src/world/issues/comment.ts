/** A comment below an issue or a pull request. */
export interface IssueComment {
  readonly id: number
  /** The login of who wrote it. */
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  body: string
}
