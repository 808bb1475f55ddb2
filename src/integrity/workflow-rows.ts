import type { WorkflowItem } from '@/workflow/types'
import { Finder, type Check } from './check'
import { pagesOf } from './rows'

/** Columns of one row that cannot stand together. */
const RULES: readonly { readonly what: string; readonly holds: (item: WorkflowItem) => boolean }[] =
  [
    {
      what: 'đã hẹn giờ nhưng thiếu giờ hoặc lần duyệt của đúng nội dung',
      holds: ({ state, schedule, scheduledFor, approval }) =>
        state !== 'scheduled' ||
        (schedule !== null &&
          schedule.hash === approval?.hash &&
          sameMoment(scheduledFor, schedule.publishAt)),
    },
    {
      what: 'có giờ hẹn dù không ở trạng thái đã hẹn giờ',
      holds: ({ state, schedule, scheduledFor }) =>
        state === 'scheduled' || (schedule === null && scheduledFor === null),
    },
    {
      what: 'đã duyệt nhưng không có lần duyệt',
      holds: ({ state, approval }) => state !== 'approved' || approval !== null,
    },
    {
      what: 'người duyệt là người đã sửa nội dung đó',
      holds: ({ approval, contributors, state }) =>
        approval === null ||
        !['approved', 'scheduled'].includes(state) ||
        contributors.every(({ id }) => id !== approval.by.id),
    },
    {
      what: 'trạng thái đã đăng hoặc đã gỡ không khớp với bản trên cổng',
      holds: ({ state, live }) =>
        (state !== 'published' && state !== 'withdrawn') || state === live,
    },
    {
      what: 'đã gỡ nhưng không có lý do, hoặc có lý do gỡ dù chưa gỡ',
      holds: ({ live, withdrawal }) => (live === 'withdrawn') === (withdrawal !== null),
    },
    {
      what: 'có trên cổng nhưng không ghi nội dung nào đã duyệt',
      holds: ({ live, liveHash }) => (live === 'none') === (liveHash === null),
    },
    {
      what: 'dấu đăng khẩn cấp không khớp',
      holds: ({ isEmergency, emergency }) => (isEmergency === true) === (emergency !== null),
    },
  ]

export const workflowRows: Check = {
  name: 'Trạng thái quy trình nhất quán',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    for await (const items of pagesOf<WorkflowItem>({ payload, collection: 'workflow-items' })) {
      for (const item of items.map(withNulls)) {
        const where = `${item.documentCollection} ${item.document}`
        for (const { what, holds } of RULES) finder.expect(holds(item), where, what)
      }
      finder.saw(items.length)
    }
    return finder.findings
  },
}

/** One of the databases leaves out what is null. */
function withNulls(item: WorkflowItem): WorkflowItem {
  return {
    ...item,
    schedule: item.schedule ?? null,
    scheduledFor: item.scheduledFor ?? null,
    approval: item.approval ?? null,
    withdrawal: item.withdrawal ?? null,
    emergency: item.emergency ?? null,
    liveHash: item.liveHash ?? null,
    contributors: item.contributors ?? [],
  }
}

function sameMoment(a: string | null, b: string): boolean {
  return a !== null && Date.parse(a) === Date.parse(b)
}
