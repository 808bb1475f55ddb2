import type { Role } from '@/access/permissions'
import type { ItemCollection } from '@/lib/editorial'

/** Records of the demo province. Everything in them is made up; none is a real office or person. */
export interface SeedUnit {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly kind: 'office' | 'department' | 'agency' | 'commune' | 'ward' | 'school'
  /** Slug of the unit above; null only for the root. Parents stand before their children. */
  readonly parent: string | null
  readonly description: string
  readonly functions: string
  readonly address: string
  readonly phone: string
  readonly email: string
}

export interface SeedSection {
  readonly slug: string
  readonly name: string
  readonly description: string
  /** Slug of the unit in charge; null when the province's desk keeps the section. */
  readonly unit: string | null
  readonly order: number
}

export interface SeedTopic {
  readonly slug: string
  readonly name: string
}

export interface SeedChannel {
  readonly key: string
  readonly name: string
  readonly kind: 'facebook' | 'zalo' | 'youtube' | 'website'
  readonly url: string
  readonly unit: string
  readonly description: string
  /** Calendar day, YYYY-MM-DD. */
  readonly verifiedAt: string
}

export interface SeedPerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly unit: string | null
}

export interface SeedPicture {
  readonly key: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

export interface SeedItemRef {
  readonly collection: ItemCollection
  /** Name of the content file without its number and ending. */
  readonly slug: string
}

export interface SeedLink {
  readonly label: string
  readonly href: string
}
