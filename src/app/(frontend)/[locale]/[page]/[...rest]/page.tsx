import { notFound } from 'next/navigation'

/** Longer addresses that no other page answers: the site's own "not found", not Next's. */
export default function Nowhere() {
  notFound()
}
