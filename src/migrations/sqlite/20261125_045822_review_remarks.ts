import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`remarks_rels\` ADD \`users_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_users_id_idx\` ON \`remarks_rels\` (\`users_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_remarks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`news_id\` text(36),
  	\`bulletins_id\` text(36),
  	\`fanpage_posts_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fanpage_posts_id\`) REFERENCES \`fanpage_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_remarks_rels\`("id", "order", "parent_id", "path", "articles_id", "news_id", "bulletins_id", "fanpage_posts_id", "pages_id") SELECT "id", "order", "parent_id", "path", "articles_id", "news_id", "bulletins_id", "fanpage_posts_id", "pages_id" FROM \`remarks_rels\`;`)
  await db.run(sql`DROP TABLE \`remarks_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_remarks_rels\` RENAME TO \`remarks_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`remarks_rels_order_idx\` ON \`remarks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_parent_idx\` ON \`remarks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_path_idx\` ON \`remarks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_articles_id_idx\` ON \`remarks_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_news_id_idx\` ON \`remarks_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_bulletins_id_idx\` ON \`remarks_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_fanpage_posts_id_idx\` ON \`remarks_rels\` (\`fanpage_posts_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_rels_pages_id_idx\` ON \`remarks_rels\` (\`pages_id\`);`)
}
