import { checklistAnswers, checklistQuestions, reviewWords } from '@/i18n/vi/review'
import { CHECKLIST_KEYS, type ChecklistAnswer } from '@/workflow/checklist'

/** What an approver answered. */
export function GivenAnswers({ answers }: { answers: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="review-answers" aria-label={reviewWords.checklist}>
      {CHECKLIST_KEYS.filter((key) => key in answers).map((key) => (
        <div key={key}>
          <dt>{checklistQuestions[key]}</dt>
          <dd>{checklistAnswers[key][answers[key] as ChecklistAnswer]}</dd>
        </div>
      ))}
    </dl>
  )
}
