/** Events about settings, restricted reads, and the audit trail itself. */
export interface RecordEventData {
  settingsChanged: {
    /** What kind of thing, as the admin calls it: "Đơn vị", "Thanh điều hướng". */
    readonly kind: string
    /** Its name; '' where there is only one of the kind. */
    readonly title: string
    readonly isNew: boolean
    /** Names of the fields that changed, without their values. */
    readonly fields: readonly string[]
    /** The same as the admin calls them. */
    readonly labels: readonly string[]
  }
  /** Words of a picture or file that readers see, changed while no public page uses it. */
  fileTextChanged: {
    readonly kind: string
    readonly title: string
    readonly fields: readonly string[]
    readonly labels: readonly string[]
  }
  itemRead: {
    readonly what: 'item' | 'items' | 'submission' | 'submissions'
    /** Title of the one item, or name of the list. */
    readonly title: string
    /** How many restricted documents the answer held. */
    readonly count: number
  }
  /** Somebody decided about a piece of work that the system gave up on. */
  effectDecided: {
    readonly title: string
    readonly decision: 'again' | 'closed'
    readonly reason: string
  }
  auditExported: {
    readonly rows: number
    /** The filter, as it was asked. */
    readonly filter: string
  }
}

type RecordSentences = {
  readonly [Type in keyof RecordEventData]: (actor: string, data: RecordEventData[Type]) => string
}

/** One sentence for each. */
export const RECORD_SENTENCES: RecordSentences = {
  settingsChanged: (actor, { kind, title, isNew, labels }) => {
    const thing = title === '' ? `“${kind}”` : `${lowerFirst(kind)} “${title}”`
    return isNew ? `${actor} thêm ${thing}` : `${actor} sửa ${thing}: ${labels.join(', ')}`
  },
  fileTextChanged: (actor, { kind, title, labels }) =>
    `${actor} sửa ${lowerFirst(kind)} “${title}”: ${labels.join(', ')}`,
  itemRead: (actor, { what, title, count }) => {
    switch (what) {
      case 'item':
        return `${actor} mở xem bản chưa công khai của “${title}”`
      case 'items':
        return `${actor} xem danh sách “${title}” có ${count} bản chưa công khai`
      case 'submission':
        return `${actor} mở xem một phản ánh của công dân`
      case 'submissions':
        return `${actor} xem danh sách phản ánh của công dân (${count})`
    }
  },
  effectDecided: (actor, { title, decision }) =>
    decision === 'again'
      ? `${actor} cho hệ thống làm lại việc “${title}”`
      : `${actor} đóng việc “${title}” mà hệ thống chưa làm được`,
  auditExported: (actor, { rows, filter }) =>
    `${actor} xuất ${rows} dòng nhật ký ra tệp CSV${filter === '' ? '' : ' (có lọc)'}`,
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
}
