export { RichText } from './rich-text'
export { headingsOf, type Heading } from './outline'
export type { HrefFor, LinkedDocument } from './types'
