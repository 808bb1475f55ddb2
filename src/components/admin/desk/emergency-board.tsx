import { deskWords } from '@/i18n/vi/desk'
import { findEmergencies } from '@/desk/emergencies'
import type { Desk } from '@/desk/items'
import { Moment } from '../moment'
import { EmergencyFlag } from '../state-word'
import { Board, ItemLink } from './board'

const words = deskWords.emergencies

/** Emergency publications that wait for a second person; nothing while there are none. */
export async function EmergencyBoard({ desk }: { desk: Desk }) {
  const { rows, total } = await findEmergencies(desk)
  if (total === 0) return null
  return (
    <Board id="emergencies" heading={words.heading} shown={rows.length} total={total} isUrgent>
      <ul>
        {rows.map(({ emergency, isOwn, ...item }) => (
          <li key={`${item.collection} ${item.id}`}>
            <p className="board__title">
              <EmergencyFlag /> <ItemLink item={item} words={item.title} />
            </p>
            <p className="board__facts">
              {item.unit} · {words.by(emergency.by.name)} · <Moment at={emergency.at} />
            </p>
            <p>{emergency.note}</p>
            {isOwn && <p className="board__facts">{words.own}</p>}
          </li>
        ))}
      </ul>
    </Board>
  )
}
