import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
  type LinkFeatureServerProps,
} from '@payloadcms/richtext-lexical'
import {
  ValidationError,
  type Field,
  type FieldHook,
  type RichTextField,
  type RichTextFieldValidation,
} from 'payload'
import { validations } from 'payload/shared'
import { Callout } from '@/blocks/callout'
import { FileAttachment } from '@/blocks/file-attachment'
import { RelatedItems } from '@/blocks/related-items'
import { CleanPasteFeature } from '@/fields/clean-paste'
import { normaliseText } from '@/fields/text'
import { bodyProblems, richTextWords } from '@/i18n/vi/rich-text'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { lexicalProblems, normaliseLexical, type LexicalProblem } from '@/lib/lexical'
import { isSafeHref, safeHref } from '@/lib/links'

const LABEL = 'Nội dung'

/**
 * The text of an item. Every save, drafts included, passes `refuseBadBody` first: Payload skips
 * validation on draft saves, and its own hooks recurse over whatever they are given.
 */
export function bodyField({
  required = false,
  description,
}: { required?: boolean; description?: string } = {}): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: LABEL,
    required,
    editor: bodyEditor(),
    admin: description === undefined ? {} : { description },
    hooks: { beforeValidate: [refuseBadBody, normaliseBody] },
    validate: validateBody,
  }
}

const validateLinkUrl = (value: unknown, { siblingData }: { siblingData?: unknown }) =>
  isInternal(siblingData) || isSafeHref(value) || richTextWords.linkAddress

const trimUrl: FieldHook = ({ value }) => safeHref(value) ?? (value as unknown)

/**
 * Payload's own hook for `url` percent-encodes the whole of an address it does not recognise, which
 * turns "/văn-bản" into a dead link; ours replaces it together with the check.
 */
const linkFields: Exclude<LinkFeatureServerProps['fields'], Field[] | undefined> = ({
  defaultFields,
}) =>
  defaultFields.map((field) =>
    field.name === 'url' && field.type === 'text'
      ? { ...field, hooks: { beforeChange: [trimUrl] }, validate: validateLinkUrl }
      : field,
  )

/** A new one for each field: Payload sanitises the features' own options in place. */
const bodyEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      AlignFeature(),
      IndentFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({
        enabledCollections: [...EDITORIAL_COLLECTIONS],
        fields: linkFields,
        maxDepth: 1,
      }),
      UploadFeature({
        enabledCollections: ['media'],
        maxDepth: 1,
        collections: {
          media: {
            fields: [
              {
                name: 'caption',
                type: 'text',
                label: 'Chú thích riêng cho bài này',
                maxLength: 300,
                admin: { description: 'Để trống thì dùng chú thích của ảnh.' },
                hooks: { beforeValidate: [normaliseText] },
              },
            ],
          },
        },
      }),
      EXPERIMENTAL_TableFeature(),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks: [Callout, RelatedItems, FileAttachment] }),
      CleanPasteFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

const refuseBadBody: FieldHook = ({ collection, global, path, req, value }) => {
  const problems = lexicalProblems(value)
  if (problems.length === 0) return value as unknown
  throw new ValidationError({
    ...(collection ? { collection: collection.slug } : {}),
    ...(global ? { global: global.slug } : {}),
    errors: problems.map((problem) => ({
      label: LABEL,
      message: problemMessage(problem),
      path: path.join('.'),
    })),
    req,
  })
}

const normaliseBody: FieldHook = ({ value }) => normaliseLexical(value as unknown)

const validateBody: RichTextFieldValidation = (value, options) => {
  const [problem] = lexicalProblems(value)
  return problem ? problemMessage(problem) : validations.richText(value, options)
}

function problemMessage(problem: LexicalProblem): string {
  switch (problem.code) {
    case 'malformed':
      return bodyProblems.malformed()
    case 'tooDeep':
      return bodyProblems.tooDeep(problem)
    case 'tooLarge':
      return bodyProblems.tooLarge(problem)
    case 'unknownNode':
      return bodyProblems.unknownNode(problem)
    case 'unsafeLink':
      return bodyProblems.unsafeLink(problem)
  }
}

function isInternal(siblingData: unknown): boolean {
  return (
    typeof siblingData === 'object' &&
    siblingData !== null &&
    'linkType' in siblingData &&
    siblingData.linkType === 'internal'
  )
}
