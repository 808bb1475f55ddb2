import { WorkflowCell as WorkflowCell_e93950aa64167add1a6f7042dece6822 } from '../../../components/admin/workflow-cell'
import { WorkflowPanel as WorkflowPanel_6b7da98ac555cd513d07fd83844c5af4 } from '../../../components/admin/workflow-panel'
import { WordImport as WordImport_e8e636bb12d1b7d7d7ffc4b56be01d6d } from '../../../components/admin/import/word-import'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_a7487e9b1110cdc4f090701154924da6 } from '../../../components/admin/import/paste'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MomentCell as MomentCell_f6d9b43e875812d39ab33563ed19e267 } from '../../../components/admin/clock/moment-cell'
import { MomentField as MomentField_86538429871a6fb5ecd5dbfe5d3b50d6 } from '../../../components/admin/clock/moment-field'
import { PlanField as PlanField_88324cd03ee0c93b030a3cc571067777 } from '../../../components/admin/plan/plan-field'
import { DeskLink as DeskLink_bf50fb2f89f84cffaaf5431e8d93fec2 } from '../../../components/admin/desk-list/desk-link'
import { WorkflowBar as WorkflowBar_892719f6d7953d8b6fbb1538a3e218d9 } from '../../../components/admin/workflow-bar'
import { SaveDraft as SaveDraft_fc6baf5d65be477c3f2d438a9a1953b7 } from '../../../components/admin/save-draft'
import { WorkflowStatus as WorkflowStatus_1982c740da6ce7f6e6ec6d877d954e86 } from '../../../components/admin/workflow-status'
import { Nothing as Nothing_796cdc514aea011af3313495b2665239 } from '../../../components/admin/nothing'
import { ReviewView as ReviewView_10d52223c3080b7a8b0dbf688eed375e } from '../../../components/admin/review-view'
import { ItemTimeline as ItemTimeline_18864fed37ff48140f32875caca1fb86 } from '../../../components/admin/item-timeline'
import { DayCell as DayCell_f6d9b43e875812d39ab33563ed19e267 } from '../../../components/admin/clock/moment-cell'
import { SavedAt as SavedAt_5747a98ac6fe80f26ce66296bb32b594 } from '../../../components/admin/clock/saved-at'
import { AuditMomentCell as AuditMomentCell_3c11bbd10f128234c831ebfb98bfb442 } from '../../../components/admin/audit-moment'
import { AuditMomentField as AuditMomentField_3c11bbd10f128234c831ebfb98bfb442 } from '../../../components/admin/audit-moment'
import { AuditRolesCell as AuditRolesCell_9f9673664b099379bedea0ffd2978c13 } from '../../../components/admin/audit-roles'
import { AuditRolesField as AuditRolesField_9f9673664b099379bedea0ffd2978c13 } from '../../../components/admin/audit-roles'
import { AuditTextCell as AuditTextCell_c958bbdd6dd1a40c74fa71c59eb72483 } from '../../../components/admin/audit-text'
import { AuditSubject as AuditSubject_673f63356a1127395c5d77ee5978f38b } from '../../../components/admin/audit-subject'
import { AuditData as AuditData_8c9869b532c0844a65ea670d78f71233 } from '../../../components/admin/audit-data'
import { AuditExport as AuditExport_6d10c8a5030b6b55dfb5c4db5b7f5bad } from '../../../components/admin/audit-export'
import { Bell as Bell_eb71c3066b4f54689d6d65a2c1349bea } from '../../../components/admin/notices/bell'
import { DeskNavLinks as DeskNavLinks_aaf8fd245fb21fb309898fdf155fbd40 } from '../../../components/admin/desk/nav-links'
import { Welcome as Welcome_cdb297238b4d2c8d6e0af424e47dc955 } from '../../../components/admin/welcome'
import { DeskView as DeskView_a1fba7ce4832281690423b04de1c75f7 } from '../../../components/admin/desk-list/desk-view'
import { CalendarView as CalendarView_a4e66792e0c9431deb2eb3452a657580 } from '../../../components/admin/calendar/calendar-view'
import { NoticesView as NoticesView_7ba4a82be7541820e33094d1df53b991 } from '../../../components/admin/notices/notices-view'
import { MailView as MailView_9ab52604cedddb78d8027a90aa5a2168 } from '../../../components/admin/mail/mail-view'
import { FirstUser as FirstUser_57346ad14de698b9fbf6b3bf69a3584d } from '../../../components/admin/first-user'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/workflow-cell#WorkflowCell": WorkflowCell_e93950aa64167add1a6f7042dece6822,
  "/components/admin/workflow-panel#WorkflowPanel": WorkflowPanel_6b7da98ac555cd513d07fd83844c5af4,
  "/components/admin/import/word-import#WordImport": WordImport_e8e636bb12d1b7d7d7ffc4b56be01d6d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/import/paste#CleanPasteFeatureClient": CleanPasteFeatureClient_a7487e9b1110cdc4f090701154924da6,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/clock/moment-cell#MomentCell": MomentCell_f6d9b43e875812d39ab33563ed19e267,
  "/components/admin/clock/moment-field#MomentField": MomentField_86538429871a6fb5ecd5dbfe5d3b50d6,
  "/components/admin/plan/plan-field#PlanField": PlanField_88324cd03ee0c93b030a3cc571067777,
  "/components/admin/desk-list/desk-link#DeskLink": DeskLink_bf50fb2f89f84cffaaf5431e8d93fec2,
  "/components/admin/workflow-bar#WorkflowBar": WorkflowBar_892719f6d7953d8b6fbb1538a3e218d9,
  "/components/admin/save-draft#SaveDraft": SaveDraft_fc6baf5d65be477c3f2d438a9a1953b7,
  "/components/admin/workflow-status#WorkflowStatus": WorkflowStatus_1982c740da6ce7f6e6ec6d877d954e86,
  "/components/admin/nothing#Nothing": Nothing_796cdc514aea011af3313495b2665239,
  "/components/admin/review-view#ReviewView": ReviewView_10d52223c3080b7a8b0dbf688eed375e,
  "/components/admin/item-timeline#ItemTimeline": ItemTimeline_18864fed37ff48140f32875caca1fb86,
  "/components/admin/clock/moment-cell#DayCell": DayCell_f6d9b43e875812d39ab33563ed19e267,
  "/components/admin/clock/saved-at#SavedAt": SavedAt_5747a98ac6fe80f26ce66296bb32b594,
  "/components/admin/audit-moment#AuditMomentCell": AuditMomentCell_3c11bbd10f128234c831ebfb98bfb442,
  "/components/admin/audit-moment#AuditMomentField": AuditMomentField_3c11bbd10f128234c831ebfb98bfb442,
  "/components/admin/audit-roles#AuditRolesCell": AuditRolesCell_9f9673664b099379bedea0ffd2978c13,
  "/components/admin/audit-roles#AuditRolesField": AuditRolesField_9f9673664b099379bedea0ffd2978c13,
  "/components/admin/audit-text#AuditTextCell": AuditTextCell_c958bbdd6dd1a40c74fa71c59eb72483,
  "/components/admin/audit-subject#AuditSubject": AuditSubject_673f63356a1127395c5d77ee5978f38b,
  "/components/admin/audit-data#AuditData": AuditData_8c9869b532c0844a65ea670d78f71233,
  "/components/admin/audit-export#AuditExport": AuditExport_6d10c8a5030b6b55dfb5c4db5b7f5bad,
  "/components/admin/notices/bell#Bell": Bell_eb71c3066b4f54689d6d65a2c1349bea,
  "/components/admin/desk/nav-links#DeskNavLinks": DeskNavLinks_aaf8fd245fb21fb309898fdf155fbd40,
  "/components/admin/welcome#Welcome": Welcome_cdb297238b4d2c8d6e0af424e47dc955,
  "/components/admin/desk-list/desk-view#DeskView": DeskView_a1fba7ce4832281690423b04de1c75f7,
  "/components/admin/calendar/calendar-view#CalendarView": CalendarView_a4e66792e0c9431deb2eb3452a657580,
  "/components/admin/notices/notices-view#NoticesView": NoticesView_7ba4a82be7541820e33094d1df53b991,
  "/components/admin/mail/mail-view#MailView": MailView_9ab52604cedddb78d8027a90aa5a2168,
  "/components/admin/first-user#FirstUser": FirstUser_57346ad14de698b9fbf6b3bf69a3584d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
