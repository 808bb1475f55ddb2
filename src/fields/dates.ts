import type { DateField } from 'payload'

/** A moment typed and shown as dd/MM/yyyy HH:mm; stored in UTC. */
export function momentField({
  name,
  label,
  description,
}: {
  name: string
  label: string
  description?: string
}): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      ...(description === undefined ? {} : { description }),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    },
  }
}

/** A calendar day, without a time. */
export function dayField({ name, label }: { name: string; label: string }): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  }
}
