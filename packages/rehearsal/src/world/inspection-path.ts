/** Where a person looks into the world itself; GitHub has nothing of the kind, and no owner can be called that. */
export const inspection = '/_world'
