import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` ADD \`code\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`issuer_key\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`year\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`lookup\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`is_listed\` integer DEFAULT false;`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_code_idx\` ON \`documents\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_issuer_key_idx\` ON \`documents\` (\`issuer_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_year_idx\` ON \`documents\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`documents_is_listed_idx\` ON \`documents\` (\`is_listed\`);`)
  await db.run(sql`ALTER TABLE \`live_files\` ADD \`is_current\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`documents_code_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_issuer_key_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_year_idx\`;`)
  await db.run(sql`DROP INDEX \`documents_is_listed_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`code\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`issuer_key\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`year\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`lookup\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`is_listed\`;`)
  await db.run(sql`ALTER TABLE \`live_files\` DROP COLUMN \`is_current\`;`)
}
