import { Moment } from '@/components/ui/moment'
import { Paragraphs } from '@/components/ui/words'
import type { WithdrawalNotice } from '@/queries/models'

/** On top of a page that was withdrawn and stays: nobody reads on without knowing. */
export function WithdrawalBanner({
  withdrawal: { reason, at, unit },
}: {
  withdrawal: WithdrawalNotice
}) {
  return (
    <div className="wrap">
      <aside className="standing standing-withdrawn" aria-labelledby="da-go">
        <p className="standing-title" id="da-go">
          Đã gỡ
        </p>
        <div className="standing-words">
          <Paragraphs text={reason} />
        </div>
        <p className="meta">
          {unit && (
            <span>
              <a href={unit.href}>{unit.name}</a>
            </span>
          )}
          <span>
            Gỡ lúc <Moment value={at} />
          </span>
          <span>
            Nội dung dưới đây được giữ lại để đối chiếu, không còn giá trị; xin đừng chia sẻ tiếp
          </span>
        </p>
      </aside>
    </div>
  )
}
