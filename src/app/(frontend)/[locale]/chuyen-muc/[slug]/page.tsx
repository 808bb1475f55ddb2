export {
  sectionMetadata as generateMetadata,
  SectionRoute as default,
} from '@/app/(frontend)/section-route'
