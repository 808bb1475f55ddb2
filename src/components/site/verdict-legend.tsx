import { Seal } from '@/components/ui/seal'
import type { Verdict, VerdictView } from '@/queries/models'

const MEANINGS: Record<Verdict, string> = {
  false: 'trái với tài liệu gốc đã đối chiếu.',
  misleading: 'dùng chi tiết có thật để dẫn tới điều không đúng.',
  missingContext: 'không sai, nhưng thiếu phần khiến người đọc hiểu khác đi.',
  partlyTrue: 'có phần đúng, có phần không.',
  unproven: 'chưa tìm được tài liệu đủ để kết luận.',
  outdated: 'từng đúng, nay không còn đúng nữa.',
  true: 'khớp với tài liệu gốc đã đối chiếu.',
}

/** What each verdict says. A verdict is about a claim, never about a person. */
export function VerdictLegend({ verdicts }: { verdicts: readonly VerdictView[] }) {
  return (
    <section className="legend" aria-labelledby="muc-ket-luan">
      <h2 id="muc-ket-luan">Các mức kết luận</h2>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict.value}>
            <Seal verdict={verdict} /> {MEANINGS[verdict.value]}
          </li>
        ))}
      </ul>
      <p className="meta">Kết luận nói về thông tin, không nói về người đưa thông tin.</p>
    </section>
  )
}
