/** Collections of uploaded files. */
export const LIBRARIES = ['media', 'documents'] as const

export type Library = (typeof LIBRARIES)[number]
