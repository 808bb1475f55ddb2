export { unitMetadata as generateMetadata, UnitRoute as default } from '@/app/(frontend)/unit-route'
