import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_changes_requested\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_approved\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_published\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_schedule_failed\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_mentioned\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_expert_answered\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_withdrawn\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notifications_emergency\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail\` text;`)
  await db.run(sql`CREATE INDEX \`notifications_mail_idx\` ON \`notifications\` (\`mail\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`notifications_mail_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_submitted\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_changes_requested\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_approved\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_published\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_schedule_failed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_mentioned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_expert_answered\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notifications_emergency\`;`)
}
