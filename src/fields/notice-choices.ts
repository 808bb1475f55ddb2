import type { Field, FieldHook, SelectField } from 'payload'
import { fieldForSelf, fieldForSelfOr } from '@/access/rules'
import { noticeWords } from '@/i18n/vi/notices'
import {
  mustHearAtOnce,
  NOTICE_CHOICES,
  NOTICE_KINDS,
  noticeChoice,
  type NoticeKind,
} from '@/lib/notice-kinds'

/** What a person wants to hear of by e-mail, and when; her own to choose, readable for administrators. */
export function noticeChoices(): Field {
  const mine = fieldForSelf
  return {
    name: 'notifications',
    type: 'group',
    label: noticeWords.choices,
    access: { read: fieldForSelfOr('administer'), create: mine, update: mine },
    admin: { description: noticeWords.choicesHelp },
    fields: NOTICE_KINDS.map(choiceField),
  }
}

function choiceField(kind: NoticeKind): SelectField {
  return {
    name: kind,
    type: 'select',
    label: noticeWords.kinds[kind],
    options: NOTICE_CHOICES.map((value) => ({ value, label: noticeWords.byMail[value] })),
    admin: {
      isClearable: false,
      ...(kind === 'emergency' ? { description: noticeWords.emergencyHelp } : {}),
    },
    hooks: { afterRead: [shown(kind)] },
    validate: (value, { data }) => {
      const roles = rolesOf(data)
      const isRefused = mustHearAtOnce({ kind, roles }) && value && value !== 'now'
      return isRefused ? noticeWords.emergencyRefused : true
    },
  }
}

/** Who never chose sees what holds for her. */
function shown(kind: NoticeKind): FieldHook {
  return ({ value, data }) => noticeChoice({ kind, chosen: value, roles: rolesOf(data) })
}

function rolesOf(data: unknown): string[] {
  const { roles } = (data ?? {}) as { roles?: unknown }
  return Array.isArray(roles) ? roles.map(String) : []
}
