import type { TextField, TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { fieldHelp } from '@/i18n/vi/field-help'
import { ALT_COMES_LATER } from '@/lib/alt'
import { normaliseText } from './text'

const validateAlt: TextFieldSingleValidation = (value, options) => {
  const { operation, req } = options
  const mayWait = operation === 'create' && req.context[ALT_COMES_LATER] === true
  return mayWait && value === '' ? true : validations.text(value, options)
}

/** What a picture shows, in words. Required of everybody but the import, which leaves it to be filled. */
export const altField: TextField = {
  name: 'alt',
  type: 'text',
  label: 'Mô tả ảnh',
  required: true,
  maxLength: 300,
  admin: { description: fieldHelp.alt },
  hooks: { beforeValidate: [normaliseText] },
  validate: validateAlt,
}
