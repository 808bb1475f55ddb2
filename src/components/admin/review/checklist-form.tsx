'use client'

import { useId } from 'react'
import { checklistAnswers, checklistQuestions, reviewWords } from '@/i18n/vi/review'
import type {
  ChecklistAnswer,
  ChecklistAnswers,
  ChecklistKey,
  Question,
} from '@/workflow/checklist'

/** The questions of this item, answered with a thumb. */
export function ChecklistForm({
  questions,
  answers,
  maps,
  isChecked,
  onAnswer,
}: {
  questions: readonly Question[]
  answers: ChecklistAnswers
  /** Pictures that may be maps. */
  maps: readonly string[]
  /** The person wanted to approve: what is open or stands against it is marked. */
  isChecked: boolean
  onAnswer: (key: ChecklistKey, answer: ChecklistAnswer) => void
}) {
  return (
    <>
      {questions.map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          answer={answers[question.key]}
          hint={
            question.key === 'map' && maps.length > 0
              ? reviewWords.probableMap(maps.join('; '))
              : ''
          }
          isChecked={isChecked}
          onAnswer={onAnswer}
        />
      ))}
    </>
  )
}

function QuestionField({
  question: { key, answers },
  answer,
  hint,
  isChecked,
  onAnswer,
}: {
  question: Question
  answer: ChecklistAnswer | undefined
  hint: string
  isChecked: boolean
  onAnswer: (key: ChecklistKey, answer: ChecklistAnswer) => void
}) {
  const id = useId()
  const problem = isChecked ? problemOf(answer) : ''
  return (
    <fieldset className="review-question" aria-describedby={`${id}-hint ${id}-problem`}>
      <legend>{checklistQuestions[key]}</legend>
      {hint !== '' && (
        <p id={`${id}-hint`} className="review-question__hint">
          {hint}
        </p>
      )}
      <div className="review-question__answers">
        {answers.map((value) => (
          <label key={value} data-chosen={answer === value} data-answer={value}>
            <input
              type="radio"
              name={id}
              checked={answer === value}
              data-wrong={problem !== ''}
              onChange={() => onAnswer(key, value)}
            />
            {checklistAnswers[key][value]}
          </label>
        ))}
      </div>
      {problem !== '' && (
        <p id={`${id}-problem`} className="workflow-wrong">
          {problem}
        </p>
      )}
    </fieldset>
  )
}

function problemOf(answer: ChecklistAnswer | undefined): string {
  if (answer === undefined) return reviewWords.unansweredHere
  return answer === 'no' ? reviewWords.refusedHere : ''
}
