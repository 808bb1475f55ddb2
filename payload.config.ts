import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from '@payloadcms/translations/languages/vi'
import { en } from '@payloadcms/translations/languages/en'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { closeDefaults } from './src/access/close-defaults'
import { noJobs } from './src/access/rules'
import { Articles } from './src/collections/Articles'
import { AuditEvents } from './src/collections/AuditEvents'
import { Bulletins } from './src/collections/Bulletins'
import { Channels } from './src/collections/Channels'
import { Deliveries } from './src/collections/Deliveries'
import { Documents } from './src/collections/Documents'
import { FanpagePosts } from './src/collections/FanpagePosts'
import { Media } from './src/collections/Media'
import { News } from './src/collections/News'
import { Pages } from './src/collections/Pages'
import { Remarks } from './src/collections/Remarks'
import { Sections } from './src/collections/Sections'
import { Submissions } from './src/collections/Submissions'
import { Notifications } from './src/collections/Notifications'
import {
  Addresses,
  Counters,
  Effects,
  LiveFiles,
  PublicHistory,
  Revalidations,
  StateChecks,
  WorkflowItems,
} from './src/collections/system'
import { Topics } from './src/collections/Topics'
import { Units } from './src/collections/Units'
import { Users } from './src/collections/Users'
import { env } from './src/config/env'
import { databaseAdapter } from './src/database'
import { mailAdapter } from './src/emails/send'
import { answerErrors } from './src/endpoints/errors'
import { showProvinceClock } from './src/fields/province-clock'
import { guardSignIn } from './src/endpoints/sign-in'
import { Alert } from './src/globals/Alert'
import { Home } from './src/globals/Home'
import { Navigation } from './src/globals/Navigation'
import { SiteSettings } from './src/globals/SiteSettings'
import { payloadWords } from './src/i18n/vi/payload'

/** Refusals are answers, not faults: the log keeps a line for each, without a stack. */
const loggingLevels: Record<string, 'info'> = {
  APIError: 'info',
  WorkflowError: 'info',
  FileInUseError: 'info',
  QueryRefusedError: 'info',
  ConflictError: 'info',
  InactiveAccountError: 'info',
  AppendOnlyError: 'info',
  MentionError: 'info',
}

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = env()

/** Composition root: every part by name, and no decisions of its own. */
export default buildConfig({
  secret: settings.payloadSecret,
  db: databaseAdapter(settings),
  email: mailAdapter(settings.mail),
  sharp,
  editor: lexicalEditor(),
  collections: [
    News,
    Articles,
    Bulletins,
    FanpagePosts,
    Remarks,
    Media,
    Documents,
    Units,
    Sections,
    Topics,
    Channels,
    Users,
    Pages,
    Deliveries,
    Submissions,
    Notifications,
    AuditEvents,
    PublicHistory,
    WorkflowItems,
    Addresses,
    LiveFiles,
    Effects,
    StateChecks,
    Revalidations,
    Counters,
  ],
  globals: [SiteSettings, Navigation, Home, Alert],
  i18n: {
    supportedLanguages: { vi, en },
    fallbackLanguage: 'vi',
    translations: { vi: payloadWords },
  },
  admin: {
    user: Users.slug,
    // The default avatar asks an outside service.
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ label: 'Hà Nội', value: 'Asia/Ho_Chi_Minh' }],
      defaultTimezone: 'Asia/Ho_Chi_Minh',
    },
    importMap: { baseDir: path.resolve(root, 'src') },
    components: {
      actions: ['/components/admin/notices/bell#Bell'],
      beforeNavLinks: ['/components/admin/desk/nav-links#DeskNavLinks'],
      views: {
        dashboard: { Component: '/components/admin/welcome#Welcome' },
        desk: {
          Component: '/components/admin/desk-list/desk-view#DeskView',
          path: '/ban-bien-tap',
          exact: true,
        },
        calendar: {
          Component: '/components/admin/calendar/calendar-view#CalendarView',
          path: '/lich',
          exact: true,
        },
        notices: {
          Component: '/components/admin/notices/notices-view#NoticesView',
          path: '/thong-bao',
          exact: true,
        },
        mail: {
          Component: '/components/admin/mail/mail-view#MailView',
          path: '/thu',
          exact: true,
        },
        createFirstUser: {
          Component: '/components/admin/first-user#FirstUser',
          path: '/create-first-user',
          exact: true,
        },
      },
    },
    meta: { titleSuffix: ' · Chính Thống' },
  },
  // Every origin that may send the session cookie; an empty list would switch CSRF protection off.
  csrf: settings.trustedOrigins,
  cors: [],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  loggingLevels,
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true },
  jobs: { access: { run: noJobs, queue: noJobs, cancel: noJobs }, tasks: [] },
  hooks: { afterError: [answerErrors] },
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
})
  .then(closeDefaults)
  .then(showProvinceClock)
  .then(guardSignIn)
